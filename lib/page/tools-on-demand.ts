import type { BringPart } from './bring-part.ts';
import type { PageTools, ToolParts } from './tools/tool-parts.ts';

/**
 * Menus, find, peek, links and speech come into the page only when the reader first asks for one: what
 * every page with a bitext pays for stays small. Null where they can't come (the extension was updated).
 */
export interface ToolsOnDemand {
  /** Brings them where they are not there yet. */
  get(): Promise<PageTools | null>;
  /** Those that are there, or null. */
  readonly now: PageTools | null;
}

export function toolsOnDemand(
  bringPart: BringPart,
  parts: ToolParts,
  signal: AbortSignal,
): ToolsOnDemand {
  let tools: PageTools | null = null;
  let coming: Promise<PageTools | null> | null = null;
  const bring = async () => {
    const createTools = await bringPart('tools');
    if (signal.aborted) return null;
    tools = createTools?.(parts, signal) ?? null;
    return tools;
  };
  return {
    get now() {
      return tools;
    },
    async get() {
      coming ??= bring();
      const made = await coming;
      if (!made) coming = null;
      return made;
    },
  };
}
