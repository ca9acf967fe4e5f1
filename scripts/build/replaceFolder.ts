import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** Renames a folder, or copies it where the other place is on another file system. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!isErrno(error, 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}

/**
 * Puts a finished folder in the place of another: the old one stands until two renames in a row, and comes back
 * when the second one fails.
 *
 * @param finished the folder to put there; gone afterwards
 * @param place where it goes; need not exist
 * @throws whatever the file system says; `place` is then as it was
 */
export async function replaceFolder(finished: string, place: string): Promise<void> {
  const arriving = `${place}.new-${process.pid}`;
  const leaving = `${place}.old-${process.pid}`;
  await mkdir(path.dirname(place), { recursive: true });
  try {
    await move(finished, arriving);
    const hadOne = await rename(place, leaving).then(
      () => true,
      (error: unknown) => {
        if (isErrno(error, 'ENOENT')) return false;
        throw error;
      },
    );
    try {
      await rename(arriving, place);
    } catch (error) {
      if (hadOne) await rename(leaving, place);
      throw error;
    }
  } finally {
    await rm(arriving, { recursive: true, force: true });
  }
  await rm(leaving, { recursive: true, force: true });
}
