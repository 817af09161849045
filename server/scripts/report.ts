/**
 * `npm run report -- FOLDER [--against EARLIER.json] [--judge FILE.json] [--out DIR]`: runs every rule over a folder of documents and writes
 * what they found, each with its sentence, so that a change of a rule is read before it is kept.
 */
import { runReport } from './report/run';

process.exitCode = await runReport(process.argv.slice(2), {
  print: line => {
    console.log(line);
  },
  complain: line => {
    console.error(line);
  },
});
