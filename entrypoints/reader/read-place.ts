/** What the reader page was opened for, as its address says. */
export type ReaderPlace =
  | { readonly is: 'empty' | 'sample' | 'welcome' }
  /** To write the text of the page in this tab to a file. */
  | { readonly is: 'tab'; readonly id: number };

export function readPlace(hash: string): ReaderPlace {
  const tab = /^#export=(\d+)$/.exec(hash)?.[1];
  if (tab !== undefined) return { is: 'tab', id: Number(tab) };
  if (hash === '#sample' || hash === '#welcome')
    return { is: hash === '#sample' ? 'sample' : 'welcome' };
  return { is: 'empty' };
}
