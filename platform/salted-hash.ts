/** Bits of a hash that are kept: enough that no two customers share one. */
const KEPT_BYTES = 16;
const SALT_BYTES = 32;

/** A new random salt, in base64. */
export function newSalt(): string {
  return base64(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
}

/**
 * HMAC-SHA-256 of the parts under the salt, in base64. The same parts give the same hash in this
 * browser and another one elsewhere, because the salt is random and never leaves it.
 */
export async function saltedHash(salt: string, parts: readonly string[]): Promise<string> {
  const encoder = new TextEncoder();
  const secret = encoder.encode(salt);
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  // As JSON, so that no two lists of parts run together into the same text.
  const signed = await crypto.subtle.sign('HMAC', key, encoder.encode(JSON.stringify(parts)));
  return base64(new Uint8Array(signed).slice(0, KEPT_BYTES));
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
