import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CENTRAL_CSV, packRegister } from '../../server/scripts/pack-register';
import { readRegisterFile } from '../../server/src/config/registers/register-file';
import {
  createRegister,
  readBuiltIn,
  type Register,
  type RegisterEntry,
  type RegisterSource,
} from '../../server/src/core/index';

/** The built-in register, read anew: the packed form is made from the data as the build makes it. */
export function readCentral(): RegisterSource {
  return readBuiltIn(packRegister(readFileSync(CENTRAL_CSV, 'utf8')));
}

/** The lines of a register of the user's in CSV; fails where one is wrong. */
export function ownEntries(csv: string, name = 'so-van-ban.csv'): readonly RegisterEntry[] {
  const { entries, problems } = readRegisterFile(`/drafts/${name}`, name, csv);
  assert.deepEqual(problems, []);
  return entries;
}

/** A register of the user's alone. */
export function ownRegister(csv: string): Register {
  return createRegister({ builtIn: null, own: ownEntries(csv) });
}
