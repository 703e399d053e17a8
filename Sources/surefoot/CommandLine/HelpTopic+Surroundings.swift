/// The pages of help about what is around the program: who reads, from where, and what is kept.
extension HelpTopic {
  static let formatting = HelpTopic(name: "formatting", title: "the forms of a result") {
    """
    The forms of a result
      On a terminal a result is for people: its words, its order and its lines may
      be others with the next version.

      Into a pipe or a file a list is for programs: one record a line, its fields
      with a tab between them, no heading, nothing shortened. The fields of a list
      stand in the help of its command; their order is promised, and new ones come
      last. An empty list is no line. What is no list is the same text everywhere.

      --porcelain  records, on a terminal, too
      --plain      text for people, into a pipe, too: surefoot plan --plain | less
      --json       one object, the same bytes everywhere, never coloured

      Only these options choose the form, no variable: a script does the same for
      whoever runs it.

    In records
      A tab within a field is written \\t, a line break \\n, a backslash \\\\, and a
      comma within one of several words \\,. What would act on a terminal is spelled
      out, as <U+001B>. An empty field: there is nothing to say.

    In JSON
      {"data": ..., "schema": "surefoot.NAME/1"}, the keys of every object sorted.
      While the number stays, keys are only added, and no value becomes another
      kind of value; a word may be new. The manual lists every schema with its keys
      (docs/json.md).

    Days and moments
      Days are written 2026-11-23, where the organization is; moments are written
      2026-11-23T19:04:29Z, in UTC.

    """
  }

  static let environment = HelpTopic(name: "environment", title: "the variables that matter") {
    """
    Environment
      SUREFOOT_WORKSPACE  the workspace file; --workspace wins over it
      SUREFOOT_ACTOR      who is at work, as the journal will say it; without it
                          LOGNAME or USER, the user id and the host
      SUREFOOT_NOW        the time, for tests and repeatable runs; entries say that
                          it was given: 2026-11-23T19:04:29Z, or a day (noon UTC)
      SUREFOOT_PLAIN      not empty: line by line, as with --plain, on a terminal
      ACCESSIBLE, TERM    not empty, or dumb: line by line, too
      SUREFOOT_PAGER, PAGER
                          shows what is taller than the terminal: a line for the
                          shell, the first that is set; empty or cat: none;
                          neither is set: less
      LESS                the options of less; unset: FRX
      NO_COLOR, CLICOLOR, CLICOLOR_FORCE
                          as everywhere; --color wins over them
      CI                  true: nothing is asked
      HOME                how far up a workspace is looked for
      PATH                where less, sh and ssh-keygen are found
      TMPDIR              where the made-up companies of demo live for a moment
      VISUAL, EDITOR      the editor that Ctrl-X Ctrl-E opens; neither is set: vi
      XDG_RUNTIME_DIR     where the text lies that it edits, else TMPDIR, else /tmp
      LC_ALL, LC_CTYPE, LANG
                          the first that is set: if it does not say UTF-8, what is
                          asked and remarked is written in ASCII
      TZ                  the time zone that the onboarding proposes

      Without --workspace and SUREFOOT_WORKSPACE the file surefoot.db is looked for
      here and in the folders above, up to your home folder; folders of other users
      are not looked into.

    """
  }

  static let accessibility = HelpTopic(
    name: "accessibility", title: "screen readers, poor terminals, colours"
  ) {
    """
    Accessibility
      --plain, or SUREFOOT_PLAIN or ACCESSIBLE not empty, makes everything line by
      line. Questions are numbered and answered with Enter. Nothing that was said is
      changed, drawn anew or paged. Lines are as long as they are, for the terminal
      to break. Work that takes long says so in words, every thirty seconds. It
      cannot be found out whether a screen reader is on: set the variable once, in
      the profile of your shell.

      A terminal that can do no more (TERM unset, dumb or unknown) is treated like
      that by itself.

      Colour says nothing that words do not say. Used are the colours of your
      terminal, so their contrast is your choice; NO_COLOR or --color never turns
      them off.

      Nothing waits for an answer for a limited time, and no answer is lost: leave
      at any question, and go on later. Whatever can be asked can be given without a
      conversation: by options, or from a file (surefoot answers template).

    """
  }

  static let privacy = HelpTopic(name: "privacy", title: "what is kept, where, and what never is") {
    """
    Privacy
      Everything is in one file, the workspace, that only you can read (mode 0600).

      Nothing leaves the machine: the program never opens a network connection.

      No AWS permissions are needed, and no AWS command is ever run; commands are
      shown to be copied.

      Passwords, keys, MFA seeds and recovery codes are never asked for. Text that
      looks like one is refused before it is stored; what does not look like one
      cannot be recognized.

      What stands on a command line (--set ID=VALUE, --note TEXT) shows in the
      history of your shell and in ps; an answers file or the prompt does not.

      What slipped in can be blanked: surefoot journal redact N --reason TEXT. The
      journal still verifies, and shows the hole.

    """
  }
}
