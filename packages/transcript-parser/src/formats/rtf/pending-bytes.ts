const INITIAL = 1024;

/** Bytes of text that wait to be decoded together: a character may take two of them. */
export class PendingBytes {
  length = 0;
  /** Whether a byte beyond ASCII was among those that were taken last. */
  isHigh = false;
  /** Whether none of those was written as `\'hh`. */
  isRaw = true;
  #bytes = new Uint8Array(INITIAL);
  #hasHigh = false;
  #hasEscape = false;

  addByte(byte: number): void {
    this.#reserve(1);
    this.#bytes[this.length] = byte;
    this.length += 1;
    if (byte >= 0x80) this.#hasHigh = this.#hasEscape = true;
  }

  addStretch(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
    for (let index = 0; !this.#hasHigh && index < bytes.length; index += 1) this.#hasHigh = (bytes[index] ?? 0) >= 0x80;
  }

  /** The bytes that wait, until others are added. */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.length);
    this.length = 0;
    this.isHigh = this.#hasHigh;
    this.isRaw = !this.#hasEscape;
    this.#hasHigh = false;
    this.#hasEscape = false;
    return taken;
  }

  #reserve(length: number): void {
    const needed = this.length + length;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    larger.set(this.#bytes.subarray(0, this.length));
    this.#bytes = larger;
  }
}
