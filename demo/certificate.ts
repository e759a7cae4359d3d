import { generate } from 'selfsigned';

/** Longer than any demo or test run; a new one is made at every start. */
const VALID_DAYS = 2;
const DAY_MS = 86_400_000;

/** A key and a certificate for one host, signed by nobody but itself, as PEM. */
export async function selfSigned(host: string): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: host }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - DAY_MS),
    notAfterDate: new Date(Date.now() + VALID_DAYS * DAY_MS),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: host },
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}
