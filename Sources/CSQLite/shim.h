// What Swift cannot import from sqlite3.h: variadic functions, cast macros, method tables.
#include <sqlite3.h>

/// `sqlite3_db_config` is variadic: this is its form for the settings that are on or off.
static inline int surefoot_db_config(sqlite3 *db, int setting, int on) {
  return sqlite3_db_config(db, setting, on, (int *)0);
}

/// `SQLITE_TRANSIENT` is a cast: SQLite copies the bytes before it returns.
static inline int surefoot_bind_text(sqlite3_stmt *s, int at, const char *bytes,
                                     sqlite3_uint64 count) {
  return sqlite3_bind_text64(s, at, bytes, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

/// An empty blob needs its own call: its pointer may be null, which SQLite takes for NULL.
static inline int surefoot_bind_blob(sqlite3_stmt *s, int at, const void *bytes,
                                     sqlite3_uint64 count) {
  return count == 0 ? sqlite3_bind_zeroblob(s, at, 0)
                    : sqlite3_bind_blob64(s, at, bytes, count, SQLITE_TRANSIENT);
}

/// The first bytes of the file, read through SQLite's own descriptor: closing another one of the
/// same file would release this process's locks (POSIX). What the file lacks comes as zeroes.
static inline int surefoot_read_start(sqlite3 *db, void *bytes, int count) {
  sqlite3_file *file = 0;
  int code = sqlite3_file_control(db, "main", SQLITE_FCNTL_FILE_POINTER, &file);
  if (code != SQLITE_OK) return code;
  if (file == 0 || file->pMethods == 0) return SQLITE_CANTOPEN;
  code = file->pMethods->xRead(file, bytes, count, 0);
  return code == SQLITE_IOERR_SHORT_READ ? SQLITE_OK : code;
}
