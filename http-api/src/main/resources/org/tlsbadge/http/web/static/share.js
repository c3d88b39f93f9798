// A header in the fragment of an address, #h=…: base64url of raw deflate. A fragment is never sent to a server.
const MARK = '#h=';
const LIMIT = 2_000_000;

const through = (bytes, stream) => new Response(new Blob([bytes]).stream().pipeThrough(stream));

/** The address of the form with this header in it. */
export async function address(text) {
  const bytes = new Uint8Array(await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw')).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const safe = btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return location.origin + '/' + MARK + safe;
}

/** The header in this page's address; null when there is none. */
export async function received() {
  if (!location.hash.startsWith(MARK)) return null;
  const binary = atob(location.hash.slice(MARK.length).replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (c) => c.charCodeAt(0));
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return text;
    text += value;
    if (text.length > LIMIT) {
      await reader.cancel();
      return text.slice(0, LIMIT);
    }
  }
}
