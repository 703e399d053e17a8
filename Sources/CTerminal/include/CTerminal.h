#ifndef SUREFOOT_CTERMINAL_H
#define SUREFOOT_CTERMINAL_H

/// Catches the signals that ask to leave: each writes its number, one byte, into a pipe that can be
/// polled beside other descriptors. A second one of the same kind ends the process by it, with the
/// terminal as it was, so that nobody is ever held. With `telling`, the signals that a redrawn
/// screen has to know arrive, too: to stop, to go on, and that the window has another size.
/// Returns the end to read from; -1 and errno if it fails (EBUSY: signals are being caught already).
int cterminal_signals_catch(const int *leaving, int count, int telling);

/// Gives the signals back to whoever had them before, and closes the pipe.
void cterminal_signals_release(void);

/// Dies by a signal as if it had never been caught, so that the parent sees the true reason. The
/// terminal is as it was.
_Noreturn void cterminal_die(int signal);

/// While another program has the terminal: Ctrl-C and Ctrl-\ are its own affair, Ctrl-Z stops both.
/// With 0, as before.
void cterminal_signals_stand_aside(int aside);

/// Whoever asks this process to leave asks that one, too, as long as it is waited for. 0: none.
void cterminal_signals_pass_on(int process);

/// Lets writes to a closed pipe fail with EPIPE in place of killing the process.
void cterminal_ignore_broken_pipes(void);

/// Lets keys arrive one by one: no lines, no echo; Ctrl-C and Ctrl-Z stay signals, and output stays
/// processed. What is pasted arrives between marks. From here on every end of the process, crashes
/// included, puts the terminal back. -1 and errno if it fails (EBUSY: it is so already).
int cterminal_keys_begin(int input, int drawing);

/// The same once more, after the process was stopped or an editor had the terminal: 1, or 2 if nobody
/// else had it meanwhile. 0 and nothing changed if the process is in the background.
int cterminal_keys_again(void);

/// Whether the process may use the terminal: it is in the foreground, or nobody controls jobs.
int cterminal_is_in_front(int input);

/// Puts the terminal back until `cterminal_keys_again`.
void cterminal_keys_pause(void);

/// Puts the terminal back as it was.
void cterminal_keys_end(void);

/// How many rows the cursor has to go down to be below what is drawn: a crash leaves it there.
void cterminal_rows_to_leave(int rows);

/// Stops the process as Ctrl-Z does by itself, with the terminal put back, until it goes on.
void cterminal_stop(void);

/// Stops the process as the system does with one that reads from the background. 0: it was not
/// stopped, since nobody is there who could let it go on.
int cterminal_stop_in_background(void);

/// Names a folder that is removed with the files in it when the process dies by a signal; NULL: none
/// any more. Returns 0, or -1 and errno if its path is too long.
int cterminal_remove_at_death(const char *folder);

#endif
