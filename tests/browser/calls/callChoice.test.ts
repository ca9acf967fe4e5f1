import { describe, expect, it } from 'vitest';
import { answersTo, readChoice, writeChoice } from '../../../src/browser/calls/callChoice.ts';

const offered = new Map([
  ['question', ['', '1', '2']],
  ['issue', ['', 'good', 'nobody']],
]);

describe('readChoice', () => {
  it('takes what the page offers and nothing else', () => {
    expect(readChoice('?question=2&issue=nobody', offered)).toEqual({ question: '2', issue: 'nobody' });
    expect(readChoice('?question=9&issue=&slot=matin', offered)).toEqual({});
    expect(readChoice('', offered)).toEqual({});
  });
});

describe('writeChoice', () => {
  it('is read back, and leaves the rest of the address alone', () => {
    const written = writeChoice('?utm=a&question=1', offered.keys(), { question: '2', issue: '' });
    expect(written).toBe('?utm=a&question=2');
    expect(readChoice(written, offered)).toEqual({ question: '2' });
  });
  it('writes nothing where nothing is chosen', () => {
    expect(writeChoice('?question=1', offered.keys(), {})).toBe('');
  });
});

describe('answersTo', () => {
  const call = { question: '2', issue: 'nobody', slot: 'matin' };
  it('asks for every choice, and takes an empty one for none', () => {
    expect(answersTo(call, {})).toBe(true);
    expect(answersTo(call, { question: '2', issue: '' })).toBe(true);
    expect(answersTo(call, { question: '2', issue: 'good' })).toBe(false);
    expect(answersTo(call, { profile: 'senior' })).toBe(false);
  });
});
