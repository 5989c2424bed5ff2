import path from 'node:path';
import { z } from 'zod';
import { requireTool } from './real-tools.ts';
import { runTool } from './run-tool.ts';

/** One fault that the Open XML SDK found. */
export interface OpenXmlFault {
  readonly file: string;
  readonly description: string;
  /** Part and XPath of the element at fault, where the SDK knows them. */
  readonly path: string | undefined;
  /** The SDK's rule, `Sch_UnexpectedElementContentExpectingComplex`. */
  readonly id: string | undefined;
}

export type OfficeVersion =
  'Office2007' | 'Office2010' | 'Office2013' | 'Office2016' | 'Office2019' | 'Office2021' | 'Microsoft365';

const ANSWER = z.object({
  ok: z.boolean(),
  errors: z.array(
    z.object({
      description: z.string(),
      path: z.string().nullable(),
      xPath: z.string().nullable(),
      id: z.string().nullable(),
    }),
  ),
});

/** The tool takes one file a call; two at once keep both cores busy within a few hundred MB. */
const AT_ONCE = 2;

/**
 * Faults of DOCX files against ISO/IEC 29500 and one version of Office, in the order of `files`; none is a pass.
 *
 * @throws Error when the validator itself fails, so that silence is never a pass.
 */
export async function validateOpenXml(
  files: readonly string[],
  version: OfficeVersion = 'Microsoft365',
): Promise<OpenXmlFault[]> {
  const faults: OpenXmlFault[] = [];
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const group = files.slice(start, start + AT_ONCE);
    faults.push(...(await Promise.all(group.map((file) => validateOne(file, version)))).flat());
  }
  return faults;
}

async function validateOne(file: string, version: OfficeVersion): Promise<OpenXmlFault[]> {
  const { stdout, stderr } = await runTool(requireTool('open-xml-validator'), [path.resolve(file), version]);
  const answer = ANSWER.safeParse(jsonOf(stdout.toString('utf8')));
  if (!answer.success) throw new Error(`the Open XML validator gave no answer for ${file}: ${stderr}`);
  const { ok, errors } = answer.data;
  if (!ok && errors.length === 0) throw new Error(`the Open XML validator refuses ${file} without a reason`);
  return errors.map((error) => ({
    file,
    description: error.description,
    path: [error.path, error.xPath].filter((place) => place !== null).join(' ') || undefined,
    id: error.id ?? undefined,
  }));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
