import { existsSync } from 'node:fs';
import path from 'node:path';
import { FaultsError, hasErrors, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { printable } from '../../diagnostic/terminal.ts';
import { dossierFiles, readDossierFile } from '../../intake/read-file.ts';
import { findHouseFile, houseFileName, readHouseFile, type OfficeSettings } from '../../intake/read-house.ts';
import { fileStat } from '../../intake/read-text.ts';
import { builtinKinds } from '../../kinds/registry.ts';
import { finish, printLines, type CliContext } from '../context.ts';
import { exitCodeOf } from '../exit-codes.ts';
import { paintFor } from '../paint.ts';
import { settingsInForce, type DossierHouse, type SettingInForce } from '../settings.ts';

interface ConfigFlags {
  readonly json?: boolean;
}

/** What holds at a path, and whatever keeps it from holding. */
interface Found {
  readonly office?: OfficeSettings;
  readonly settings: readonly SettingInForce[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The house file's own manners, for a folder without a dossier. */
const ofOffice = (office: OfficeSettings | undefined): DossierHouse => {
  const { tone, dates, appendixLabel } = office?.settings ?? {};
  return {
    house: {
      ...(tone === undefined ? {} : { tone }),
      ...(dates === undefined ? {} : { dates }),
      ...(appendixLabel === undefined ? {} : { appendixLabel }),
    },
    locate: ([, ...path], part) => office?.locate(path, part) ?? { source: houseFileName },
  };
};

async function dossierHouse(
  dossier: string | undefined,
  office: OfficeSettings | undefined,
): Promise<DossierHouse & { diagnostics: readonly Diagnostic[] }> {
  if (dossier === undefined) return { ...ofOffice(office), diagnostics: office?.diagnostics ?? [] };
  const folders = office?.templates === undefined ? [] : [office.templates];
  const { facts, locate, diagnostics } = await readDossierFile(dossier, await builtinKinds(folders), office);
  if (facts === undefined) return { ...ofOffice(office), diagnostics };
  return { house: facts.dossier.house ?? {}, locate, diagnostics: office?.diagnostics ?? [] };
}

async function settingsAt(source: string): Promise<Found> {
  try {
    const { isFolder } = await fileStat(source);
    const folder = isFolder ? source : path.dirname(source);
    const dossier = isFolder
      ? dossierFiles.map((name) => path.join(folder, name)).find((file) => existsSync(file))
      : source;
    const file = findHouseFile(folder);
    const office = file === undefined ? undefined : await readHouseFile(file);
    const { diagnostics, ...own } = await dossierHouse(dossier, office);
    return {
      ...(office === undefined ? {} : { office }),
      settings: settingsInForce(office, own),
      diagnostics,
    };
  } catch (error) {
    if (error instanceof FaultsError) return { settings: [], diagnostics: error.diagnostics };
    throw error;
  }
}

const jsonOf = ({ office, settings, diagnostics }: Found): string =>
  `${JSON.stringify(
    {
      ok: !hasErrors(diagnostics),
      file: office?.source ?? null,
      settings: settings.map(({ key, title, value, from }) => ({
        key,
        title,
        value,
        from: from === undefined ? null : { source: from.source, line: from.line, column: from.column },
      })),
      diagnostics,
    },
    undefined,
    2,
  )}\n`;

/** `vanthu config`: 0, or 1 where the house file or the dossier has a fault. */
export async function config(this: CliContext, { json = false }: ConfigFlags, source = '.'): Promise<void> {
  const found = await settingsAt(source);
  const { office, settings, diagnostics } = found;
  if (json) {
    this.process.stdout.write(jsonOf(found));
    this.process.exitCode = exitCodeOf(diagnostics);
    return;
  }
  const paint = paintFor(this.process);
  if (!hasErrors(diagnostics))
    printLines(this, [
      paint.bold(
        office === undefined
          ? `Không có ${houseFileName} từ thư mục này ngược lên; mọi điều theo mặc định`
          : office.source,
      ),
    ]);
  finish(
    this,
    diagnostics.filter(({ severity }) => severity === 'error'),
    settings.map(({ title, value, from }) => {
      const { source: file, line } = from ?? {};
      const origin = file === undefined ? 'mặc định' : `${file}${line === undefined ? '' : `:${line}`}`;
      return `  ${printable(title)}: ${printable(value)} ${paint.dim(`— ${printable(origin)}`)}`;
    }),
  );
}
