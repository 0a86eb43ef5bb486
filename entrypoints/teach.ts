import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { plugIn } from '../crm/socket.ts';
import { teaching } from '../crm/teach/teaching.ts';

/** Put into a page beside its reader where something was taught, or is being taught. */
export default defineUnlistedScript(() => plugIn({ teach: teaching }));
