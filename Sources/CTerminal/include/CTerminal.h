#ifndef SUREFOOT_CTERMINAL_H
#define SUREFOOT_CTERMINAL_H

/// Catches signals: each writes its number, one byte, into a pipe that can be polled beside other
/// descriptors. A second one of the same kind does what it would have done without us, so that
/// nobody is ever held. Returns the end to read from; -1 and errno if it fails (EBUSY: signals
/// are being caught already).
int cterminal_signals_catch(const int *signals, int count);

/// Gives the signals back to whoever had them before, and closes the pipe.
void cterminal_signals_release(void);

/// Dies by a signal as if it had never been caught, so that the parent sees the true reason.
_Noreturn void cterminal_die(int signal);

/// Lets writes to a closed pipe fail with EPIPE in place of killing the process.
void cterminal_ignore_broken_pipes(void);

#endif
