#define _GNU_SOURCE
#include "keys.h"

#include "CTerminal.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// How the terminal was, and where; read by handlers, so it lives here (see signals.c).
static volatile sig_atomic_t is_begun = 0;
static volatile sig_atomic_t is_on = 0;
static volatile sig_atomic_t rows_to_leave = 0;
static int input_end = -1;
static int drawing_end = -1;
static struct termios original;
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
// change it would stop us. Where nobody controls jobs, everybody is in front.
int cterminal_is_in_front(int input) {
  pid_t front = tcgetpgrp(input);
  return front < 0 || front == getpgrp();
}

static int is_in_front(void) { return cterminal_is_in_front(input_end); }

static void set(const struct termios *settings) {
  sigset_t only, earlier;
  sigemptyset(&only);
  sigaddset(&only, SIGTTOU);
  sigprocmask(SIG_BLOCK, &only, &earlier);
  tcsetattr(input_end, TCSANOW, settings);
  sigprocmask(SIG_SETMASK, &earlier, NULL);
}

// Whether nobody has changed what we set: a shell that had the terminal meanwhile has.
static int is_untouched(void) {
  struct termios now;
  return is_on && tcgetattr(input_end, &now) == 0 && !(now.c_lflag & (ICANON | ECHO));
}

int cterminal_keys_again(void) {
  if (!is_begun || !is_in_front()) return 0;
  int untouched = is_untouched();
  struct termios keys = original;
  keys.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ECHONL | IEXTEN);
  // Else Ctrl-C and Ctrl-Z would throw away what is on its way to the screen, and nobody would know
  // where its cursor is.
  keys.c_lflag |= NOFLSH;
  keys.c_iflag &= ~(tcflag_t)(IXON | ICRNL | INLCR | IGNCR);
  keys.c_cc[VMIN] = 1;
  keys.c_cc[VTIME] = 0;
  is_on = 1;
  set(&keys);
  draw("\033[?2004h");
  return untouched ? 2 : 1;
}

void cterminal_keys_pause(void) {
  if (!is_on) return;
  is_on = 0;
  if (!is_in_front()) return;
  draw("\033[?2004l");
  set(&original);
}

// Removes the folder with whatever an editor has put into it. No opendir: it takes memory.
static void remove_folder(void) {
  _Alignas(struct dirent64) char entries[4096];
  ssize_t count;
  int folder = open(folder_to_remove, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  while (folder >= 0 && (count = getdents64(folder, entries, sizeof entries)) > 0)
    for (ssize_t place = 0; place < count;) {
      const struct dirent64 *entry = (const struct dirent64 *)(entries + place);
      unlinkat(folder, entry->d_name, 0);
      place += entry->d_reclen;
    }
  if (folder >= 0) close(folder);
  rmdir(folder_to_remove);
}

void cterminal_put_back(void) {
  int saved = errno;
  if (is_on && is_in_front()) {
    for (int row = rows_to_leave; row > 0; row--) draw("\n");
    if (rows_to_leave > 0) draw("\r");
  }
  rows_to_leave = 0;
  // What was typed for us is not for the shell.
  if (is_on && is_in_front()) tcflush(input_end, TCIFLUSH);
  cterminal_keys_pause();
  if (removes) {
    removes = 0;
    remove_folder();
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
  rows_to_leave = 0;
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

void cterminal_rows_to_leave(int rows) { rows_to_leave = rows; }

int cterminal_remove_at_death(const char *folder) {
  removes = 0;
  if (folder == NULL) return 0;
  if (strlen(folder) >= sizeof folder_to_remove) {
    errno = ENAMETOOLONG;
    return -1;
  }
  strcpy(folder_to_remove, folder);
  removes = 1;
  return 0;
}
