import { t } from '../../platform/language.ts';
import type { TeamStore } from '../../stores/team.ts';
import { useStore } from '../../stores/use-store.ts';

/** Says that the team's settings could not be used, or not be loaded: then they can be tried again. */
export function TeamProblem({ team }: { team: TeamStore }) {
  const { ready, problem } = useStore(team, (state) => state);
  if (problem === undefined) return null;
  return (
    <p class="problem" role="alert">
      {t(ready ? 'storage.unreadable' : 'storage.unread', { problem })}{' '}
      {!ready && (
        <button type="button" class="plain" onClick={() => void team.loadAgain()}>
          {t('state.failed.again')}
        </button>
      )}
    </p>
  );
}
