#ifndef SUREFOOT_CTERMINAL_KEYS_H
#define SUREFOOT_CTERMINAL_KEYS_H

/// Leaves nothing behind at a death: the terminal as it was, the cursor below what was drawn, and no
/// file that was named. Async-signal-safe.
void cterminal_put_back(void);

#endif
