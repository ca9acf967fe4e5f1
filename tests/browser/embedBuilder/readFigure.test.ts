import { expect, test } from 'vitest';
import { placeFigure } from '../../../src/browser/embedBuilder/readFigure.ts';
import { embedsOf } from '../../../src/views/embedsOf.ts';
import { snippetView } from '../../../src/views/snippetView.ts';
import { real, site } from '../../views/site.ts';

test('The code without a frame leads back to the site from anywhere, and shows the chosen picture', () => {
  const embed = embedsOf(real).find(({ of, pinned }) => of.chart === 'ranking' && !pinned);
  const { figure } = embed ? snippetView(site, real, embed) : { figure: '' };
  const image = 'https://exemple.fr/sub/embed/ranking/all/pickup/inc-ddd-2022/image.svg';
  const placed = placeFigure(figure, { image, origin: 'https://exemple.fr' });
  expect(placed).toContain(`<img src="${image}" alt="`);
  expect(placed.match(/ (?:href|src)="[^"]*"/g)?.filter((one) => !one.includes('="https://exemple.fr/sub/'))).toEqual(
    [],
  );
  // Nothing else differs.
  expect(placed.replaceAll('https://exemple.fr', '').replace(/src="[^"]*"/, '')).toBe(
    figure.replace(/src="[^"]*"/, ''),
  );
});
