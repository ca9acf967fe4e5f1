/** A text that only its passphrase opens: everything but that, in base64. */
export interface SealedText {
  readonly iterations: number;
  readonly salt: string;
  readonly iv: string;
  readonly cipher: string;
}

/** PBKDF2 with SHA-256: OWASP asks for 600,000 at least (2023). A try costs half a second, and a phrase has 100 bits. */
const ITERATIONS = 1_000_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;

/**
 * Seals a text by AES-256-GCM under a key from a passphrase (NIST SP 800-38D, RFC 8018). Salt and vector are drawn anew, so the
 * same text is never sealed to the same bytes; GCM refuses a wrong key as a whole, so nothing half-right ever appears.
 *
 * @param passphrase outer spaces do not count
 */
export async function sealText(text: string, passphrase: string): Promise<SealedText> {
  const { subtle } = globalThis.crypto;
  const salt = globalThis.crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = globalThis.crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const phrase = new TextEncoder().encode(passphrase.normalize('NFKC').trim());
  const material = await subtle.importKey('raw', phrase, 'PBKDF2', false, ['deriveKey']);
  const key = await subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ITERATIONS },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt'],
  );
  const cipher = await subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return { iterations: ITERATIONS, salt: toBase64(salt), iv: toBase64(iv), cipher: toBase64(new Uint8Array(cipher)) };
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
