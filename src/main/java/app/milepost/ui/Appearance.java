package app.milepost.ui;

import app.milepost.settings.CareerChoices;
import app.milepost.settings.CaseloadChoices;
import app.milepost.settings.OpenChapter;
import app.milepost.settings.TableLayout;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How the window looks: colors, size of text, and how tables and choices were left. */
public final class Appearance {

  /** Which colors to use. */
  public enum Scheme {
    /** As the system says. */
    SYSTEM,
    LIGHT,
    DARK
  }

  /** Sizes of text offered, in percent. */
  public static final java.util.List<Integer> TEXT_SIZES =
      java.util.List.of(100, 125, 150, 175, 200);

  private final ObjectProperty<Scheme> scheme = new SimpleObjectProperty<>(Scheme.SYSTEM);
  private final ObjectProperty<Integer> textPercent = new SimpleObjectProperty<>(100);

  private final ReadOnlyObjectWrapper<Map<String, TableLayout>> tables =
      new ReadOnlyObjectWrapper<>(Map.of());

  private final ObjectProperty<CaseloadChoices> caseload =
      new SimpleObjectProperty<>(CaseloadChoices.USUAL);

  private final ObjectProperty<Optional<OpenChapter>> chapter =
      new SimpleObjectProperty<>(Optional.empty());

  private final ObjectProperty<CareerChoices> careers =
      new SimpleObjectProperty<>(CareerChoices.USUAL);

  private final BooleanProperty planInSummary = new SimpleBooleanProperty();

  /** Returns which colors to use. */
  public ObjectProperty<Scheme> schemeProperty() {
    return scheme;
  }

  /** Returns the size of text in percent, one of {@link #TEXT_SIZES}. */
  public ObjectProperty<Integer> textPercentProperty() {
    return textPercent;
  }

  /** Returns whom the figures about many people were about. */
  public ObjectProperty<CaseloadChoices> caseloadProperty() {
    return caseload;
  }

  /** Returns which chapter of a guide was open last, if one was. */
  public ObjectProperty<Optional<OpenChapter>> chapterProperty() {
    return chapter;
  }

  /** Returns which careers were open last, and which are starred. */
  public ObjectProperty<CareerChoices> careersProperty() {
    return careers;
  }

  /** Returns whether a summary on paper is followed by the employment plan, where there is one. */
  public BooleanProperty planInSummaryProperty() {
    return planInSummary;
  }

  /** Returns how tables were left, by their ids. */
  public ReadOnlyObjectProperty<Map<String, TableLayout>> tablesProperty() {
    return tables.getReadOnlyProperty();
  }

  /** Takes over how all tables were left. */
  public void tables(Map<String, TableLayout> remembered) {
    tables.set(remembered);
  }

  /** Returns how a table was left. */
  public TableLayout table(String id) {
    return tables.get().getOrDefault(id, TableLayout.USUAL);
  }

  /** Remembers how a table was left. */
  public void table(String id, TableLayout layout) {
    Map<String, TableLayout> changed = new HashMap<>(tables.get());
    changed.put(id, layout);
    tables.set(Map.copyOf(changed));
  }
}
