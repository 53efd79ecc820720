package app.milepost.competency;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All competencies there are texts for. Immutable. */
public final class Competencies {

  /** The id of the schooling a job asks for. */
  public static final String EDUCATION = "education-level";

  /** The id of earlier work in the field. */
  public static final String EXPERIENCE = "related-experience";

  /** The id of the entry whose texts serve any software product. */
  public static final String SOFTWARE = "software-product";

  private static final String SOFTWARE_PREFIX = "software-";

  /** The longest id that packs allow, less room for what tells a product's practices apart. */
  private static final int LONGEST_ID = 48;

  private final Map<String, Competency> byId = new LinkedHashMap<>();
  private final Map<String, Competency> byElement = new HashMap<>();

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
    String id = slug(name);
    return id.isEmpty()
        ? Optional.empty()
        : withId(SOFTWARE).map(generic -> generic.ofProduct(name, SOFTWARE_PREFIX + id));
  }

  private static String slug(String name) {
    String plain =
        Normalizer.normalize(
                name.replace("+", " plus ").replace("#", " sharp "), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+", "");
    return plain
        .substring(0, Math.min(plain.length(), LONGEST_ID - SOFTWARE_PREFIX.length()))
        .replaceAll("-+$", "");
  }
}
