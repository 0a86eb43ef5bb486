/** Background to open panels: the agent clicked the toolbar button on this tab. */
export interface PointedAt {
  type: 'pointed-at';
  tabId: number;
  windowId: number;
}

/** Whether a message that reached an extension page is the pointing one. */
export function isPointedAt(message: unknown): message is PointedAt {
  return (
    typeof message === 'object' && message !== null && 'type' in message && message.type === 'pointed-at'
  );
}
