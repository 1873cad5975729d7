/** A finger leaves what it tapped as soon as it is lifted: the tap stands until the next. */
export const isFinger = (event: Event): boolean => (event as PointerEvent).pointerType === 'touch';
