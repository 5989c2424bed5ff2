import path from 'node:path';
import { jsonSchema } from '../../kinds/json-schema.ts';
import { builtinKinds } from '../../kinds/registry.ts';
import type { CliContext } from '../context.ts';
import { writeAndFinish } from '../write-output.ts';

interface SchemaFlags {
  readonly output?: string;
  readonly force?: boolean;
}

/** `vanthu schema`: 0, or the exit code of a file that could not be written. */
export async function printSchema(this: CliContext, { output, force = false }: SchemaFlags): Promise<void> {
  const schema = `${JSON.stringify(jsonSchema(await builtinKinds()), undefined, 2)}\n`;
  if (output === undefined) {
    this.process.stdout.write(schema);
    return;
  }
  const file = { name: path.basename(output), bytes: Buffer.from(schema) };
  await writeAndFinish(this, path.dirname(output), [file], force);
}
