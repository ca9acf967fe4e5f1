import { describe, expect, it } from 'vitest';
import { finishPicture } from '../../../src/share/picture/finishPicture.ts';

const defs = '<defs><symbol id="handset"><path/></symbol><pattern id="p-half"><rect/></pattern></defs>';

describe('a finished picture', () => {
  it('keeps what it refers to, and nothing else', () => {
    const half = finishPicture(`<svg>${defs}<rect class="f-half"/></svg>`, 'en');
    expect(half).toBe('<svg><defs><pattern id="p-half"><rect/></pattern></defs><rect fill="url(#p-half)"/></svg>');
    const handset = finishPicture(`<svg>${defs}<use href="#handset"/></svg>`, 'en');
    expect(handset).toContain('<symbol id="handset">');
    expect(handset).not.toContain('<pattern');
  });

  it('sets French typography, and leaves English as it is', () => {
    expect(finishPicture('<text>12 %</text>', 'fr')).toBe('<text>12\u202f%</text>');
    expect(finishPicture('<text>12 %</text>', 'en')).toBe('<text>12 %</text>');
  });
});
