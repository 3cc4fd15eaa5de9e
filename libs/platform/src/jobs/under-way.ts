/** States of a queue in which a job will still run or is running. */
const UNDER_WAY = new Set(['waiting', 'active', 'delayed', 'prioritized', 'waiting-children']);

export const isUnderWay = (state: string): boolean => UNDER_WAY.has(state);
