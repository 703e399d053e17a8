#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

// A handler may touch nothing but lock-free memory and write(2). Swift's globals begin behind a
// lock, so these few live here.
static volatile sig_atomic_t writing_end = -1;
static int reading_end = -1;
static int caught[8];
static int caught_count = 0;
static struct sigaction before[8];

static void note(int signal) {
  int saved = errno;
  unsigned char byte = (unsigned char)signal;
  ssize_t written = write(writing_end, &byte, 1);
  (void)written;
  errno = saved;
}

int cterminal_signals_catch(const int *signals, int count) {
  int ends[2];
  if (reading_end >= 0 || count > 8) {
    errno = EBUSY;
    return -1;
  }
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  reading_end = ends[0];
  writing_end = ends[1];
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART | SA_RESETHAND};
  sigemptyset(&action.sa_mask);
  for (caught_count = 0; caught_count < count; caught_count++) {
    caught[caught_count] = signals[caught_count];
    if (sigaction(caught[caught_count], &action, &before[caught_count]) != 0) {
      int saved = errno;
      cterminal_signals_release();
      errno = saved;
      return -1;
    }
  }
  return reading_end;
}

void cterminal_signals_release(void) {
  if (reading_end < 0) return;
  while (caught_count > 0) {
    caught_count--;
    sigaction(caught[caught_count], &before[caught_count], NULL);
  }
  int end = writing_end;
  writing_end = -1;
  close(end);
  close(reading_end);
  reading_end = -1;
}

void cterminal_die(int number) {
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigset_t only;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
  sigemptyset(&only);
  sigaddset(&only, number);
  sigprocmask(SIG_UNBLOCK, &only, NULL);
  kill(getpid(), number);
  _exit(128 + number);
}

void cterminal_ignore_broken_pipes(void) {
  struct sigaction action = {.sa_handler = SIG_IGN};
  sigemptyset(&action.sa_mask);
  sigaction(SIGPIPE, &action, NULL);
}
