#ifndef SUREFOOT_CPSEUDOTERMINAL_H
#define SUREFOOT_CPSEUDOTERMINAL_H

#include <sys/types.h>

/// Opens the master of a new terminal; nobody inherits it. Returns its descriptor and the name of
/// the other side; -1 and errno if it fails.
int cpseudoterminal_open(char *name, int length, int columns, int rows);

/// Tells a terminal how large it is, and so whatever runs in its foreground. 0, or -1 and errno.
int cpseudoterminal_resize(int master, int columns, int rows);

/// A pipe whose ends nobody inherits, and whose reading end never waits. 0, or -1 and errno.
int cpseudoterminal_pipe(int ends[2]);

/// What is to be started.
struct cpseudoterminal_program {
  const char *path;
  char *const *arguments;
  char *const *environment;
  const char *folder;
};

/// Starts a program as the first of a session of its own, with that terminal as its own, for its
/// input, output and complaints; it inherits nothing else.
/// @param output  in place of the terminal for what it prints; -1 if there is none.
/// @return 0, or an error number.
int cpseudoterminal_start(const struct cpseudoterminal_program *program, const char *terminal,
                          int output, pid_t *process);

#endif
