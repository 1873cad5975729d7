import { describe, expect, it } from 'vitest';
import { arrangementsFor, mannerFor } from '../../../lib/page/arrangement.ts';

describe('how a page has the languages', () => {
  it('offers each text the arrangement it does not have by itself', () => {
    expect(arrangementsFor(['table'])).toEqual(['stacked']);
    expect(arrangementsFor(['alternating', 'text'])).toEqual(['facing']);
    expect(arrangementsFor(['blocks', 'columns'])).toEqual(['stacked', 'facing']);
    expect(arrangementsFor(['stacked-rows'])).toEqual([]);
  });

  it('leaves a table as published where the page or its site is read side by side', () => {
    expect(mannerFor('table', 'facing')).toBe('plain');
    expect(mannerFor('columns', 'facing')).toBe('plain');
    expect(mannerFor('stacked-rows', 'facing')).toBe('plain');
    expect(mannerFor('alternating', 'facing')).toBe('facing');
  });

  it('leaves what is stacked by itself as published', () => {
    expect(mannerFor('alternating', 'stacked')).toBe('plain');
    expect(mannerFor('table', 'stacked')).toBe('stacked');
  });

  it('veils in every layout', () => {
    expect(mannerFor('table', 'recall')).toBe('recall');
    expect(mannerFor('text', 'recall')).toBe('recall');
  });
});
