package app.milepost.occupation.framework;

import java.util.List;

/**
 * A competency framework, its entries in the order they are read in. Texts are plain, and empty
 * where the framework says nothing.
 *
 * @param about what it says of itself
 * @param branches its largest parts, in order, with as many entries altogether as a pack takes in
 * @param size how much it asks for, be it among the entries of its parts or past them
 * @param below how many entries lie below what is asked for
 */
public record Framework(About about, List<Branch> branches, int size, int below) {

  /**
   * What a framework says of itself.
   *
   * @param id tells it from all others
   * @param title its name
   * @param version as its author writes it
   * @param changed when it was changed last, beginning {@code yyyy-MM-dd}
   * @param language as a BCP 47 tag
   * @param description what it is about
   * @param publisher who stands behind it
   * @param address where it can be read
   * @param license how it may be used
   * @param status how far it has been adopted, such as {@code Draft}
   * @param subject the field it belongs to
   */
  public record About(
      String id,
      String title,
      String version,
      String changed,
      String language,
      String description,
      String publisher,
      String address,
      String license,
      String status,
      String subject) {}

  /**
   * A part of a framework.
   *
   * @param id tells it from its neighbors
   * @param title its name
   * @param entries what it asks for, in order
   */
  public record Branch(String id, String title, List<Entry> entries) {
    public Branch {
      entries = List.copyOf(entries);
    }
  }

  /**
   * Something a framework asks for.
   *
   * @param id tells it from all others
   * @param title a short name, or the statement where it has none
   * @param statement all of it
   * @param code what the framework numbers it by
   * @param within the name of the entry right above it; empty right below a branch
   */
  public record Entry(String id, String title, String statement, String code, String within) {}

  public Framework {
    branches = List.copyOf(branches);
  }
}
