#define _GNU_SOURCE
#include "CTerminal.h"

#include "keys.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <unistd.h>

// A handler may touch nothing but lock-free memory and what POSIX calls async-signal-safe. Swift's
// globals begin behind a lock, so these few live here.
enum { most = 8, numbers = 65 };
static volatile sig_atomic_t writing_end = -1;
static int reading_end = -1;
static int caught[most];
static int caught_count = 0;
static struct sigaction before[most];
static volatile sig_atomic_t leaves[numbers];
static volatile sig_atomic_t has_come[numbers];
// The other program that has the terminal; 0: none.
static volatile sig_atomic_t other = 0;

static void note(int number) {
  int saved = errno;
  if (leaves[number] && has_come[number]) cterminal_die(number);
  has_come[number] = 1;
  if (leaves[number] && other > 0) kill(other, number);
  unsigned char byte = (unsigned char)number;
  ssize_t written = write(writing_end, &byte, 1);
  (void)written;
  errno = saved;
}

static int catch_one(int number, int leaving) {
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  has_come[number] = 0;
  leaves[number] = leaving;
  if (sigaction(number, &action, &before[caught_count]) != 0) return -1;
  caught[caught_count++] = number;
  return 0;
}

static int release_with(int error) {
  cterminal_signals_release();
  errno = error;
  return -1;
}

int cterminal_signals_catch(const int *leaving, int count, int telling) {
  static const int told[] = {SIGTSTP, SIGCONT, SIGWINCH};
  int ends[2];
  if (reading_end >= 0 || count > most - 3) {
    errno = EBUSY;
    return -1;
  }
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  reading_end = ends[0];
  writing_end = ends[1];
  for (int i = 0; i < count; i++)
    if (catch_one(leaving[i], 1) != 0) return release_with(errno);
  for (size_t i = 0; telling && i < sizeof told / sizeof *told; i++)
    if (catch_one(told[i], 0) != 0) return release_with(errno);
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

// Raises a signal with its default action, whatever was set before.
static void raise_plainly(int number, struct sigaction *earlier) {
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigset_t only;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, earlier);
  sigemptyset(&only);
  sigaddset(&only, number);
  sigprocmask(SIG_UNBLOCK, &only, NULL);
  kill(getpid(), number);
}

void cterminal_die(int number) {
  cterminal_put_back();
  raise_plainly(number, NULL);
  _exit(128 + number);
}

void cterminal_stop(void) {
  struct sigaction earlier;
  cterminal_keys_pause();
  raise_plainly(SIGTSTP, &earlier);
  sigaction(SIGTSTP, &earlier, NULL);
}

int cterminal_stop_in_background(void) {
  has_come[SIGCONT] = 0;
  kill(0, SIGTTIN);
  return has_come[SIGCONT];
}

void cterminal_signals_stand_aside(int aside) {
  static struct sigaction earlier[3];
  static const int numbers_aside[] = {SIGINT, SIGQUIT, SIGTSTP};
  for (int i = 0; i < 3; i++) {
    struct sigaction action = {.sa_handler = numbers_aside[i] == SIGTSTP ? SIG_DFL : SIG_IGN};
    sigemptyset(&action.sa_mask);
    if (aside) sigaction(numbers_aside[i], &action, &earlier[i]);
    else sigaction(numbers_aside[i], &earlier[i], NULL);
  }
}

void cterminal_signals_pass_on(int process) {
  other = process;
  // One that came while the process was being made has not reached it.
  for (int i = 0; process > 0 && i < caught_count; i++)
    if (leaves[caught[i]] && has_come[caught[i]]) kill(process, caught[i]);
}

void cterminal_ignore_broken_pipes(void) {
  struct sigaction action = {.sa_handler = SIG_IGN};
  sigemptyset(&action.sa_mask);
  sigaction(SIGPIPE, &action, NULL);
}
