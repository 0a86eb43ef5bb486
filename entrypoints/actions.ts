import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageActions } from '../crm/actions.ts';
import { plugIn } from '../crm/socket.ts';

/** Put into a page beside its reader once a record is read: marks quotes, puts text into the reply box. */
export default defineUnlistedScript(() => plugIn({ actions: pageActions }));
