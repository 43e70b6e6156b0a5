/** The first bytes by which kinds of files are told; their names may say anything. */
export const ZIP = [0x50, 0x4b, 0x03, 0x04];
export const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
export const PDF = [0x25, 0x50, 0x44, 0x46];

/** Whether a file begins with a signature. */
export function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
