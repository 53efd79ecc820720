package app.milepost.format.framework;

import app.milepost.format.json.Refusal;
import app.milepost.occupation.framework.Framework;
import app.milepost.occupation.framework.FrameworkPack;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides what of a framework is asked for: the lowest entries that call themselves a skill or a
 * competency; where none does, the lowest entries of all.
 */
final class FrameworkMaker {

  private static final Pattern SKILL =
      Pattern.compile(
          "skill|competenc|compétence|kompetenz|habilidad|destreza", Pattern.CASE_INSENSITIVE);

  private final Tree tree;
  private final Set<Tree.Node> asked = new HashSet<>();

  private FrameworkMaker(Tree tree) {
    this.tree = tree;
  }

  /**
   * Makes a framework of what was read.
   *
   * @throws Refusal if it has no order to be read in, or asks for nothing
   */
  static Frameworks.Read of(PackageReader reader) throws Refusal {
    Map<String, String> document = reader.document();
    if (reader.items().isEmpty()) {
      throw new Refusal("$.CFItems", "There are no entries here, so nothing is asked for.");
    }
    ChildLink.End root =
        new ChildLink.End(
            document.getOrDefault("identifier", ""), document.getOrDefault("uri", ""));
    Tree tree = new Tree(root, reader.items(), reader.links());
    FrameworkMaker maker = new FrameworkMaker(tree);
    maker.decide();
    Framework.About about = about(document);
    List<Framework.Branch> branches = beginning(maker.branches(about));
    int below = maker.below();
    return new Frameworks.Read(
        new Framework(about, branches, maker.asked.size(), below),
        tree.severalPlaces(),
        tree.orphans());
  }

  /** Keeps what a pack takes in, so that many large frameworks at once fill no memory. */
  private static List<Framework.Branch> beginning(List<Framework.Branch> branches) {
    List<Framework.Branch> kept = new ArrayList<>();
    int left = FrameworkPack.MOST;
    for (Framework.Branch branch : branches) {
      if (left > 0) {
        int size = Math.min(left, branch.entries().size());
        kept.add(
            new Framework.Branch(branch.id(), branch.title(), branch.entries().subList(0, size)));
        left -= size;
      }
    }
    return kept;
  }

  private static Framework.About about(Map<String, String> document) {
    String publisher = text(document, "publisher");
    String source = text(document, "officialSourceURL");
    return new Framework.About(
        text(document, "identifier"),
        text(document, "title"),
        text(document, "version"),
        text(document, "lastChangeDateTime"),
        text(document, "language"),
        text(document, "description"),
        publisher.isEmpty() ? text(document, "creator") : publisher,
        source.isEmpty() ? document.getOrDefault("uri", "") : source,
        text(document, "licenseURI"),
        text(document, "adoptionStatus"),
        text(document, "subject"));
  }

  private static String text(Map<String, String> document, String name) {
    return PlainText.of(document.getOrDefault(name, ""));
  }

  private void decide() {
    Set<Tree.Node> typed = new HashSet<>();
    tree.all().stream()
        .filter(node -> SKILL.matcher(node.item().type()).find())
        .forEach(typed::add);
    if (typed.isEmpty()) {
      tree.all().stream().filter(node -> node.children().isEmpty()).forEach(asked::add);
      return;
    }
    Set<Tree.Node> higher = new HashSet<>();
    for (Tree.Node node : typed) {
      Optional<Tree.Node> above = node.parent();
      while (above.isPresent() && higher.add(above.get())) {
        above = above.get().parent();
      }
    }
    asked.addAll(typed);
    asked.removeAll(higher);
  }

  private List<Framework.Branch> branches(Framework.About about) {
    List<Tree.Node> top = tree.top();
    // A framework with a single part at its top is divided by what lies right below that.
    while (top.size() == 1 && !asked.contains(top.getFirst())) {
      top = top.getFirst().children();
    }
    Map<Tree.Node, List<Framework.Entry>> entries = new HashMap<>();
    List<Framework.Entry> loose = new ArrayList<>();
    for (Tree.Node branch : top) {
      if (asked.contains(branch)) {
        loose.add(entry(branch, ""));
      } else {
        entries.put(branch, below(branch));
      }
    }
    List<Framework.Branch> branches = new ArrayList<>();
    if (!loose.isEmpty()) {
      branches.add(new Framework.Branch(about.id(), about.title(), loose));
    }
    for (Tree.Node branch : top) {
      List<Framework.Entry> there = entries.getOrDefault(branch, List.of());
      if (!there.isEmpty()) {
        branches.add(new Framework.Branch(branch.item().id(), name(branch), there));
      }
    }
    return branches;
  }

  private List<Framework.Entry> below(Tree.Node branch) {
    List<Framework.Entry> entries = new ArrayList<>();
    Deque<Tree.Node> open = new ArrayDeque<>(branch.children());
    while (!open.isEmpty()) {
      Tree.Node node = open.removeFirst();
      if (asked.contains(node)) {
        Tree.Node above = node.parent().orElse(branch);
        entries.add(entry(node, above.equals(branch) ? "" : name(above)));
      } else {
        node.children().reversed().forEach(open::addFirst);
      }
    }
    return entries;
  }

  private static Framework.Entry entry(Tree.Node node, String within) {
    Item item = node.item();
    return new Framework.Entry(
        item.id(), name(node), PlainText.of(item.statement()), item.code().strip(), within);
  }

  private static String name(Tree.Node node) {
    Item item = node.item();
    String name = PlainText.of(item.shortName().isBlank() ? item.statement() : item.shortName());
    return name.isEmpty() ? item.id() : name;
  }

  /** Returns how many entries lie below those that are asked for. */
  private int below() {
    int count = 0;
    Deque<Tree.Node> open = new ArrayDeque<>();
    asked.forEach(node -> open.addAll(node.children()));
    while (!open.isEmpty()) {
      Tree.Node node = open.remove();
      count++;
      open.addAll(node.children());
    }
    return count;
  }
}
