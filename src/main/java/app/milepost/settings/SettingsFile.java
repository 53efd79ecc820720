package app.milepost.settings;

import app.milepost.people.PersonKey;
import app.milepost.settings.Settings.Theme;
import app.milepost.settings.Settings.Window;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.store.files.Durable;
import app.milepost.store.files.StoreFailures;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The settings as a small text file, fast enough to read before the first window shows. */
public final class SettingsFile {

  private static final String WINDOW = "window";
  private static final String THEME = "theme";
  private static final String PAGE = "page";
  private static final String ROLE = "role";
  private static final String TEXT_SCALE = "text-scale";
  private static final String AUDIENCE = "audience";
  private static final String PERSON = "client";
  private static final String SINCE = "client.since";
  private static final String LOCK_AFTER = "lock.after.minutes";
  private static final String BACKUPS = "backups.kept";
  private static final String PLAN_IN_SUMMARY = "summary.plan";
  private static final String NORMAL = "normal";
  private static final String MAXIMIZED = "maximized";

  private final Path file;

  /** Makes one for a folder, which need not exist before the first {@link #write}. */
  public SettingsFile(DataFolder folder) {
    file = folder.settings();
  }

  /**
   * What was read.
   *
   * @param settings to be used
   * @param putAside where a file that could not be understood is now; the settings are then the
   *     defaults
   */
  public record Read(Settings settings, Optional<Path> putAside) {}

  /**
   * Reads the settings; the defaults where there are none. A file that can't be understood is
   * renamed, never overwritten.
   *
   * @throws StoreException when the file is there but can't be opened, or can't be put aside
   */
  public Read read() throws StoreException {
    if (!Files.exists(file)) {
      return new Read(Settings.DEFAULT, Optional.empty());
    }
    try {
      byte[] content = Files.readAllBytes(file);
      try {
        return new Read(parse(content), Optional.empty());
      } catch (IOException | IllegalArgumentException e) {
        return new Read(Settings.DEFAULT, Optional.of(putAside()));
      }
    } catch (IOException e) {
      throw StoreFailures.of(file, e);
    }
  }

  /**
   * Replaces the file, whole or not at all.
   *
   * @throws StoreException when it can't be written; the one before is then still there
   */
  public void write(Settings settings) throws StoreException {
    try {
      Durable.write(file, format(settings).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw StoreFailures.of(file, e);
    }
  }

  private Path putAside() throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + ".bad");
    for (int i = 2; Files.exists(aside); i++) {
      aside = file.resolveSibling(file.getFileName() + ".bad" + i);
    }
    return Files.move(file, aside);
  }

  private static Settings parse(byte[] content) throws IOException {
    Properties properties = new Properties();
    // Strict, where reading through a charset by name would put question marks for broken bytes.
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("a zero character");
    }
    properties.load(new StringReader(text));
    Map<String, String> values = new HashMap<>();
    properties.forEach((key, value) -> values.put(key.toString(), value.toString()));
    Optional<Window> window = take(values, WINDOW).map(SettingsFile::window);
    Theme theme =
        take(values, THEME)
            .map(name -> Theme.valueOf(name.toUpperCase(Locale.ROOT)))
            .orElse(Settings.DEFAULT.theme());
    String page = take(values, PAGE).orElse(Settings.DEFAULT.page());
    String role = take(values, ROLE).orElse(Settings.DEFAULT.role());
    double scale =
        take(values, TEXT_SCALE).map(Double::valueOf).orElse(Settings.DEFAULT.textScale());
    UsageSettings usageSettings = usageSettings(values);
    Map<String, TableLayout> tables = TableLayouts.take(values);
    CaseloadChoices caseload = CaseloadChoices.take(values);
    Optional<OpenChapter> chapter = OpenChapter.take(values);
    CareerChoices careers = CareerChoices.take(values);
    boolean planInSummary = take(values, PLAN_IN_SUMMARY).map(Boolean::valueOf).orElse(false);
    return new Settings(
        window,
        theme,
        page,
        role,
        scale,
        usageSettings,
        tables,
        caseload,
        chapter,
        planInSummary,
        careers,
        values);
  }

  private static UsageSettings usageSettings(Map<String, String> values) {
    UsageSettings usual = UsageSettings.DEFAULT;
    return new UsageSettings(
        take(values, AUDIENCE)
            .map(name -> UsageSettings.Audience.valueOf(name.toUpperCase(Locale.ROOT))),
        person(values),
        take(values, LOCK_AFTER).map(Integer::valueOf).orElse(usual.lockAfter()),
        take(values, BACKUPS).map(Integer::valueOf).orElse(usual.backups()));
  }

  /** Nobody where only a number is there: it may be somebody else's in this folder. */
  private static Optional<PersonKey> person(Map<String, String> values) {
    Optional<Long> id = take(values, PERSON).map(Long::valueOf);
    Optional<Long> since = take(values, SINCE).map(Long::valueOf);
    return id.flatMap(i -> since.map(s -> new PersonKey(i, Instant.ofEpochMilli(s))));
  }

  private static Optional<String> take(Map<String, String> values, String key) {
    return Optional.ofNullable(values.remove(key));
  }

  private static Window window(String text) {
    String[] parts = text.split(" ", -1);
    if (parts.length != 5 || !List.of(NORMAL, MAXIMIZED).contains(parts[4])) {
      throw new IllegalArgumentException(text);
    }
    return new Window(
        Double.parseDouble(parts[0]),
        Double.parseDouble(parts[1]),
        Double.parseDouble(parts[2]),
        Double.parseDouble(parts[3]),
        parts[4].equals(MAXIMIZED));
  }

  private static String format(Settings settings) throws IOException {
    Properties values = new Properties();
    values.putAll(settings.others());
    settings.window().ifPresent(window -> values.setProperty(WINDOW, format(window)));
    values.setProperty(THEME, settings.theme().name().toLowerCase(Locale.ROOT));
    values.setProperty(PAGE, settings.page());
    values.setProperty(ROLE, settings.role());
    values.setProperty(TEXT_SCALE, String.valueOf(settings.textScale()));
    UsageSettings usageSettings = settings.usageSettings();
    usageSettings
        .audience()
        .ifPresent(a -> values.setProperty(AUDIENCE, a.name().toLowerCase(Locale.ROOT)));
    usageSettings
        .person()
        .ifPresent(who -> {
          values.setProperty(PERSON, String.valueOf(who.id()));
          values.setProperty(SINCE, String.valueOf(who.since().toEpochMilli()));
        });
    values.setProperty(LOCK_AFTER, String.valueOf(usageSettings.lockAfter()));
    values.setProperty(BACKUPS, String.valueOf(usageSettings.backups()));
    values.putAll(TableLayouts.lines(settings.tables()));
    values.setProperty(PLAN_IN_SUMMARY, String.valueOf(settings.planInSummary()));
    values.putAll(settings.caseload().lines());
    values.putAll(settings.careers().lines());
    settings.chapter().map(OpenChapter::line).ifPresent(values::putAll);
    StringWriter text = new StringWriter();
    values.store(text, "Milepost");
    return text.toString();
  }

  private static String format(Window window) {
    return "%s %s %s %s %s"
        .formatted(
            window.x(),
            window.y(),
            window.width(),
            window.height(),
            window.maximized() ? MAXIMIZED : NORMAL);
  }
}
