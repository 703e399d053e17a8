#define _GNU_SOURCE
#include "keys.h"

#include "CTerminal.h"

#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// How the terminal was, and where; read by handlers, so it lives here (see signals.c).
static volatile sig_atomic_t is_begun = 0;
static volatile sig_atomic_t is_on = 0;
static volatile sig_atomic_t rows_below = 0;
static int input_end = -1;
static int drawing_end = -1;
static struct termios original;
static char file_to_remove[PATH_MAX];
static char folder_to_remove[PATH_MAX];
static volatile sig_atomic_t removes = 0;

// Ends that are nobody's wish. QUIT is among them: Ctrl-\ ends the process on the spot.
static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGQUIT};
enum { crash_count = sizeof crashes / sizeof *crashes };
static struct sigaction before[crash_count];

static void draw(const char *text) {
  ssize_t written = write(drawing_end, text, strlen(text));
  (void)written;
}

// Whether the terminal is ours to change. From the background it is the shell's by now, and to
// change it would stop us.
static int is_in_front(void) { return tcgetpgrp(input_end) == getpgrp(); }

static void set(const struct termios *settings) {
  sigset_t only, earlier;
  sigemptyset(&only);
  sigaddset(&only, SIGTTOU);
  sigprocmask(SIG_BLOCK, &only, &earlier);
  tcsetattr(input_end, TCSANOW, settings);
  sigprocmask(SIG_SETMASK, &earlier, NULL);
}

int cterminal_keys_again(void) {
  if (!is_begun || !is_in_front()) return 0;
  struct termios keys = original;
  keys.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ECHONL | IEXTEN);
  keys.c_iflag &= ~(tcflag_t)(IXON | ICRNL | INLCR | IGNCR);
  keys.c_cc[VMIN] = 1;
  keys.c_cc[VTIME] = 0;
  is_on = 1;
  set(&keys);
  draw("\033[?2004h");
  return 1;
}

void cterminal_keys_pause(void) {
  if (!is_on) return;
  is_on = 0;
  if (!is_in_front()) return;
  draw("\033[?2004l");
  set(&original);
}

void cterminal_put_back(void) {
  int saved = errno;
  if (is_on) {
    for (int row = rows_below; row > 0; row--) draw("\n");
    if (rows_below > 0) draw("\r");
    rows_below = 0;
  }
  cterminal_keys_pause();
  if (removes) {
    removes = 0;
    unlink(file_to_remove);
    rmdir(folder_to_remove);
  }
  errno = saved;
}

// A fault comes again by itself once the handler has returned, and then finds whoever was there
// before us, so that their report is still written. What was sent must be sent on.
static void crash(int number, siginfo_t *info, void *context) {
  (void)context;
  cterminal_put_back();
  for (int i = 0; i < crash_count; i++)
    if (crashes[i] == number) sigaction(number, &before[i], NULL);
  if (info->si_code <= 0 || number == SIGABRT || number == SIGQUIT) raise(number);
}

// Handlers run on a stack of their own: the other one may be what is full.
static void give_stack(void) {
  static char memory[16384];
  stack_t current;
  if (sigaltstack(NULL, &current) != 0 || !(current.ss_flags & SS_DISABLE)) return;
  stack_t stack = {.ss_sp = memory, .ss_size = sizeof memory};
  sigaltstack(&stack, NULL);
}

int cterminal_keys_begin(int input, int drawing) {
  if (is_begun) {
    errno = EBUSY;
    return -1;
  }
  if (tcgetattr(input, &original) != 0) return -1;
  input_end = input;
  drawing_end = drawing;
  rows_below = 0;
  struct sigaction action = {.sa_sigaction = crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  give_stack();
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &action, &before[i]);
  is_begun = 1;
  cterminal_keys_again();
  return 0;
}

void cterminal_keys_end(void) {
  if (!is_begun) return;
  cterminal_keys_pause();
  is_begun = 0;
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &before[i], NULL);
}

void cterminal_rows_below(int rows) { rows_below = rows; }

int cterminal_remove_at_death(const char *file, const char *folder) {
  removes = 0;
  if (file == NULL || folder == NULL) return 0;
  if (strlen(file) >= sizeof file_to_remove || strlen(folder) >= sizeof folder_to_remove) {
    errno = ENAMETOOLONG;
    return -1;
  }
  strcpy(file_to_remove, file);
  strcpy(folder_to_remove, folder);
  removes = 1;
  return 0;
}
