package app.milepost.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is public or protected and has no Javadoc. Left out are methods that override, the
 * components of a record and the constants of an enum, of which the type's own Javadoc tells.
 */
final class Undocumented extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final DocTrees trees;
  private final List<String> places = new ArrayList<>();

  Undocumented(DocTrees trees) {
    this.trees = trees;
  }

  /** Returns what was found, each as file, line and name. */
  List<String> places() {
    return List.copyOf(places);
  }

  @Override
  public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
    if (isOpen(type.getModifiers())) {
      check(type, type.getSimpleName().toString());
      super.visitClass(type, null);
    }
    return null;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
    boolean overrides =
        method.getModifiers().getAnnotations().stream()
            .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
    if (isOpen(method.getModifiers()) && !overrides && !isCanonical(method)) {
      check(method, method.getName().toString());
    }
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree field, @Nullable Void nothing) {
    boolean component =
        ownerIs(Tree.Kind.RECORD) && !field.getModifiers().getFlags().contains(Modifier.STATIC);
    // Only its constants make new values of an enum.
    boolean constant =
        field.getInitializer() instanceof NewClassTree made
            && getCurrentPath().getParentPath().getLeaf() instanceof ClassTree owner
            && owner.getKind() == Tree.Kind.ENUM
            && made.getIdentifier().toString().equals(owner.getSimpleName().toString());
    if (isOpen(field.getModifiers()) && !component && !constant) {
      check(field, field.getName().toString());
    }
    return null;
  }

  /** Members of an interface are public unless they say otherwise. */
  private boolean isOpen(ModifiersTree modifiers) {
    var flags = modifiers.getFlags();
    return flags.contains(Modifier.PUBLIC)
        || flags.contains(Modifier.PROTECTED)
        || (ownerIs(Tree.Kind.INTERFACE) && !flags.contains(Modifier.PRIVATE));
  }

  /** Every other constructor of a record has to call another one. */
  private boolean isCanonical(MethodTree method) {
    return ownerIs(Tree.Kind.RECORD)
        && method.getReturnType() == null
        && method.getBody().getStatements().stream()
            .noneMatch(statement -> statement.toString().startsWith("this("));
  }

  private boolean ownerIs(Tree.Kind kind) {
    return getCurrentPath().getParentPath().getLeaf().getKind() == kind;
  }

  private void check(Tree tree, String name) {
    var comment = trees.getDocCommentTree(getCurrentPath());
    if (comment == null || comment.getFullBody().isEmpty()) {
      var unit = getCurrentPath().getCompilationUnit();
      long start = trees.getSourcePositions().getStartPosition(unit, tree);
      long line = unit.getLineMap().getLineNumber(start);
      places.add("%s:%d %s".formatted(unit.getSourceFile().getName(), line, name));
    }
  }
}
