package app.milepost.store.sqlite;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/** Keeps Flyway from writing to the console; whatever goes wrong reaches us as an exception. */
public final class SilentLog implements LogCreator, Log {

  /** For Flyway, which creates it by name. */
  public SilentLog() {}

  @Override
  public Log createLogger(Class<?> clazz) {
    return this;
  }

  @Override
  public void debug(String message) {}

  @Override
  public void info(String message) {}

  @Override
  public void warn(String message) {}

  @Override
  public void error(String message) {}

  @Override
  public void error(String message, Exception e) {}

  @Override
  public void notice(String message) {}
}
