// Lines per second of what somebody would write instead: csv-parse and a schema for ajv with
// the plain rules, in batches as bench/batch. Usage: node bench/batch-npm.mjs <file> [rounds]
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(process.cwd() + '/');
const { parse } = require('csv-parse');
const Ajv = require('ajv').default;

const text = (pattern, maxLength) => ({ type: 'string', pattern, maxLength });
const validate = new Ajv({ allErrors: true }).compile({
  type: 'object',
  required: ['name.realName', 'passport.number', 'contact.phone', 'card.bank', 'card.number'],
  properties: {
    'name.realName': { ...text("^[\\p{L}\\p{M}]+( [\\p{L}\\p{M}]+)+$", 20), minLength: 2 },
    'passport.number': { ...text('^[A-Z0-9]*$', 9), minLength: 8 },
    'contact.phone': text('^(\\+?86-?)?1[3-9][0-9]{9}$', 20),
    'card.bank': { type: 'string', minLength: 1 },
    'card.number': text('^62[0-9]{14,17}$', 19),
    'documents.visaKind': { type: 'string', not: { enum: ['L'] } },
  },
});

for (let round = 1; round <= Number(process.argv[3] ?? 3); round++) {
  const begin = performance.now();
  const before = process.cpuUsage();
  let lines = 0;
  let faulty = 0;
  let results = 0;
  for await (const client of createReadStream(process.argv[2]).pipe(parse({ columns: true }))) {
    lines++;
    const ok = validate(client);
    faulty += ok ? 0 : 1;
    results += JSON.stringify({ reference: client.reference, ok, errors: ok ? [] : validate.errors }).length;
  }
  const used = process.cpuUsage(before);
  console.log(`${lines} lines, ${faulty} with a fault, ${results} characters: ${Math.round(lines / (performance.now() - begin) * 1000)} lines/s, ${((used.user + used.system) / lines).toFixed(1)} µs of processor time a line`);
}
