package app.milepost.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.List;

/** Finds static fields whose value can change, as far as their type tells. */
final class StaticState {

  /** Every static field is final and of a type without state of its own. */
  static final ArchCondition<JavaClass> BE_CONSTANT =
      new ArchCondition<>("have no static state") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
          for (JavaField field : type.getFields()) {
            if (isStatic(field) && !isConstant(field)) {
              events.add(
                  SimpleConditionEvent.violated(
                      field, field.getFullName() + " is static and can change"));
            }
          }
        }
      };

  /** Written out where a type is mutable whatever it holds. */
  private static final List<String> MUTABLE =
      List.of(
          AbstractCollection.class.getName(),
          AbstractMap.class.getName(),
          "java.lang.AbstractStringBuilder",
          "java.lang.ThreadLocal",
          "java.util.BitSet",
          "java.util.Date",
          "java.util.Calendar",
          "java.util.random.RandomGenerator",
          "java.util.concurrent.atomic.AtomicBoolean",
          "java.util.concurrent.atomic.AtomicInteger",
          "java.util.concurrent.atomic.AtomicLong",
          "java.util.concurrent.atomic.AtomicReference",
          "java.util.concurrent.ConcurrentMap",
          "java.util.concurrent.ExecutorService",
          "javafx.beans.Observable",
          "javafx.scene.Node",
          "java.lang.AutoCloseable");

  private StaticState() {}

  private static boolean isStatic(JavaField field) {
    return field.getModifiers().contains(JavaModifier.STATIC)
        && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  private static boolean isConstant(JavaField field) {
    boolean shared = !field.getModifiers().contains(JavaModifier.PRIVATE);
    return field.getModifiers().contains(JavaModifier.FINAL)
        && MUTABLE.stream().noneMatch(field.getRawType()::isAssignableTo)
        // An array can only be kept from others; a private one is taken for the table it is.
        && !(field.getRawType().isArray() && shared);
  }
}
