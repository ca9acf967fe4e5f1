/**
 * Runs in a browser, in the sealed page itself: asks for the phrase and shows what it opens. Written into the page as its own
 * source, so it uses nothing from outside its braces. The counterpart of `sealText`.
 */
export function unlockPress(): void {
  const form = document.querySelector('form');
  const field = document.querySelector('input');
  const said = document.querySelector<HTMLElement>('[role=alert]');
  const closed = document.querySelector<HTMLElement>('#ferme');
  const inside = document.querySelector<HTMLElement>('#ouvert');
  const source = document.querySelector('#scelle')?.textContent;
  if (!form || !field || !said || !closed || !inside || !source) return;
  const sealed = JSON.parse(source) as Record<'salt' | 'iv' | 'cipher', string> & { iterations: number };
  const bytes = (base64: string) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

  const open = async (passphrase: string): Promise<string> => {
    const phrase = new TextEncoder().encode(passphrase.normalize('NFKC').trim());
    const material = await crypto.subtle.importKey('raw', phrase, 'PBKDF2', false, ['deriveKey']);
    const key = await crypto.subtle.deriveKey(
      { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(sealed.salt), iterations: sealed.iterations },
      material,
      { name: 'AES-GCM', length: 256 },
      false,
      ['decrypt'],
    );
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(sealed.iv) }, key, bytes(sealed.cipher));
    return new TextDecoder().decode(plain);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Older Safaris have none on pages from disk.
    if (!('subtle' in crypto)) {
      said.textContent = form.dataset['unsupported'] ?? '';
      return;
    }
    said.textContent = form.dataset['busy'] ?? '';
    open(field.value).then(
      (html) => {
        inside.innerHTML = html;
        inside.hidden = false;
        closed.remove();
        inside.querySelector('h1')?.focus();
      },
      () => {
        said.textContent = form.dataset['wrong'] ?? '';
        field.select();
      },
    );
  });
}
