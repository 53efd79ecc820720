package app.milepost.format.framework;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Makes plain text, on one line, of what may be Markdown. */
final class PlainText {

  private static final Pattern MARKS = Pattern.compile("[*_`#\\[\\]<>&\\\\~|\n-]|\\d[.)] ");
  private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(30).build();

  private PlainText() {}

  /** Returns a text without marks; of a link its words, of a tag nothing. */
  static String of(String markdown) {
    if (!MARKS.matcher(markdown).find()) {
      return markdown.strip();
    }
    Words words = new Words();
    PARSER.parse(markdown).accept(words);
    return words.text.toString().strip().replaceAll("\\s+", " ");
  }

  /** Collects the words. */
  private static final class Words extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void visit(Text node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock node) {
      text.append(node.getLiteral()).append(' ');
    }

    @Override
    public void visit(IndentedCodeBlock node) {
      text.append(node.getLiteral()).append(' ');
    }

    @Override
    public void visit(SoftLineBreak node) {
      text.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
      text.append(' ');
    }

    @Override
    protected void visitChildren(Node parent) {
      super.visitChildren(parent);
      if (parent instanceof Block) {
        text.append(' ');
      }
    }
  }
}
