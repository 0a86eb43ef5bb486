import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readGeneric } from '../crm/generic/read-generic.ts';
import { plugIn } from '../crm/socket.ts';

/** Put into a page beside its reader when no adapter knows the page; does nothing by itself. */
export default defineUnlistedScript(() => plugIn({ generic: readGeneric }));
