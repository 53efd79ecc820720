package app.milepost.competency;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** All competencies there are texts for. Immutable. */
public final class Competencies {

  /** The id of the schooling a job asks for. */
  public static final String EDUCATION = "education-level";

  /** The id of earlier work in the field. */
  public static final String EXPERIENCE = "related-experience";

  /** The id of the entry whose texts serve any software product. */
  public static final String SOFTWARE = "software-product";

  /** The id of the entry whose texts serve any skill that has none of its own. */
  public static final String ANY_SKILL = "any-skill";

  /** The id of the entry whose texts serve any field of knowledge that has none of its own. */
  public static final String ANY_KNOWLEDGE = "any-knowledge";

  private static final String SOFTWARE_PREFIX = "software-";

  /** The longest id that packs allow, less room for what tells a product's practices apart. */
  private static final int LONGEST_ID = 48;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NO_ID = Pattern.compile("[^a-z0-9]+");
  private static final Pattern HYPHENS_FIRST = Pattern.compile("^-+");
  private static final Pattern HYPHENS_LAST = Pattern.compile("-+$");

  /** So much of a name stands in texts that serve anything. */
  private static final int LONGEST_NAME = 60;

  /**
   * What a requirement names a competency by.
   *
   * @param id of the competency
   * @param title the heading people read
   */
  public record Named(String id, String title) {}

  private final Map<String, Competency> byId = new LinkedHashMap<>();
  private final Map<String, Competency> byElement = new HashMap<>();
  private final Map<String, Optional<Competency>> byTitle = new HashMap<>();

  /**
   * Makes a library.
   *
   * @throws IllegalArgumentException if two have the same id, or name the same O*NET element
   */
  public Competencies(Collection<Competency> all) {
    for (Competency competency : all) {
      require(byId.put(competency.id(), competency) == null, competency.id());
      for (String element : competency.elements()) {
        require(byElement.put(element, competency) == null, element);
      }
      byTitle.merge(
          plain(competency.title()), Optional.of(competency), (one, other) -> Optional.empty());
    }
  }

  private static void require(boolean once, String what) {
    if (!once) {
      throw new IllegalArgumentException("two competencies for " + what);
    }
  }

  /** Returns all of them, in the order of their files. */
  public List<Competency> all() {
    return List.copyOf(byId.values());
  }

  /** Returns the competency of that id. */
  public Optional<Competency> withId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Returns the competency that means the same as an O*NET element.
   *
   * @param element such as {@code 2.A.1.a}
   */
  public Optional<Competency> ofElement(String element) {
    return Optional.ofNullable(byElement.get(element));
  }

  /**
   * Returns the competency of knowing a software product: the same for the same name, whatever its
   * capitals and marks.
   *
   * @param name as people write it, such as {@code Microsoft Excel}
   * @return empty where the name has no letter or digit, or there are no texts for software
   */
  public Optional<Competency> product(String name) {
    return productId(name).flatMap(id -> withId(SOFTWARE).map(texts -> texts.filled(name, id)));
  }

  /**
   * Returns what requirements name a {@link #product} by, without making its texts.
   *
   * @return empty where there is no such competency
   */
  public Optional<Named> productName(String name) {
    return productId(name)
        .flatMap(id -> withId(SOFTWARE).map(texts -> new Named(id, texts.titleFor(name))));
  }

  private static Optional<String> productId(String name) {
    String id = slug(name);
    return id.isEmpty() ? Optional.empty() : Optional.of(SOFTWARE_PREFIX + id);
  }

  /**
   * Returns the only competency of that title, whatever its capitals, accents and marks.
   *
   * @return empty where none has it, or several have
   */
  public Optional<Competency> titled(String title) {
    return byTitle.getOrDefault(plain(title), Optional.empty());
  }

  /**
   * Returns texts that serve whatever has none of its own.
   *
   * @param title what it is called
   * @param id what its practices are named after
   * @param general {@link #ANY_SKILL} or {@link #ANY_KNOWLEDGE}
   * @return empty where there are no such texts
   */
  public Optional<Competency> general(String title, String id, String general) {
    return withId(general).map(texts -> texts.filled(shortened(title), id));
  }

  private static String shortened(String title) {
    return title.length() <= LONGEST_NAME
        ? title
        : title.substring(0, LONGEST_NAME - 1).strip() + "…";
  }

  /** Returns a name without capitals, accents and marks. */
  private static String plain(String name) {
    String small =
        Normalizer.normalize(
                name.replace("+", " plus ").replace("#", " sharp "), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT);
    return NO_LETTERS.matcher(MARKS.matcher(small).replaceAll("")).replaceAll(" ").strip();
  }

  private static String slug(String name) {
    String hyphened = NO_ID.matcher(plain(name)).replaceAll("-");
    String plain = HYPHENS_FIRST.matcher(hyphened).replaceAll("");
    String shortened =
        plain.substring(0, Math.min(plain.length(), LONGEST_ID - SOFTWARE_PREFIX.length()));
    return HYPHENS_LAST.matcher(shortened).replaceAll("");
  }
}
