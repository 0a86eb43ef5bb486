/** A real desk that the tests read, installed from public packages. */
export interface Desk {
  name: string;
  /** Why it cannot be started here, with what to do; undefined when it can. */
  missing(): string | undefined;
  /** Installs it when it is missing; throws with the reason where that fails. */
  install(): void;
}
