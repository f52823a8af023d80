package org.rapporteur.assembler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class WrittenOutTest {

  /** Every kind of component that a record can have. */
  record Everything(boolean yes, byte small, short less, char letter, int number, long more, float part, double share, String text,
      int[] several) {
  }

  record Nothing() {
  }

  /** Switches over types; where a condition fails it goes on from a later label. */
  static final class Kinds implements Function<Object, String> {
    @Override
    public String apply(Object value) {
      return switch (value) {
        case null -> "nothing";
        case String text when text.isEmpty() -> "empty";
        case String text -> "text " + text;
        case Integer number when number > 9 -> "large";
        case int[] several -> several.length + " numbers";
        case CharSequence characters -> "characters " + characters.length();
        default -> "something else";
      };
    }
  }

  @Test
  void aSwitchOverTypesTakesTheSameBranch() throws Exception {
    var original = new Kinds();
    var constructor = writtenOut(Kinds.class).getDeclaredConstructor();
    constructor.setAccessible(true);
    @SuppressWarnings("unchecked")
    var written = (Function<Object, String>) constructor.newInstance();
    var values = new ArrayList<>(List.of("", "a", 10, 9, new int[2], new StringBuilder("abc"), 1.5));
    values.add(null);
    for (var value : values) {
      assertEquals(original.apply(value), written.apply(value));
    }
    assertEquals(0, bootstraps(WrittenOut.of("Kinds.class", bytes(Kinds.class)), "SwitchBootstraps"));
    assertNotEquals(0, bootstraps(bytes(Kinds.class), "SwitchBootstraps"));
  }

  @Test
  void recordsAreEqualAndHaveTheSameHashAsBefore() throws Exception {
    var constructor = writtenOut(Everything.class).getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    var several = new int[] {1};
    var values = List.of(true, (byte) 1, (short) 2, 'c', 4, 5L, 0.0f, Double.NaN, "text", several);
    var others = List.of(false, (byte) 2, (short) 3, 'd', 5, 6L, -0.0f, 1.0, "other", new int[] {1});
    var one = constructor.newInstance(values.toArray());
    assertEquals(one, constructor.newInstance(values.toArray()));
    assertEquals(new Everything(true, (byte) 1, (short) 2, 'c', 4, 5L, 0.0f, Double.NaN, "text", several).hashCode(), one.hashCode());
    for (int component = 0; component < values.size(); component++) {
      var changed = new ArrayList<Object>(values);
      changed.set(component, others.get(component));
      assertNotEquals(one, constructor.newInstance(changed.toArray()), values.get(component) + " makes a difference");
    }
    assertNotEquals(one, "text");
    assertNotEquals(one, null);
  }

  @Test
  void aRecordWithoutComponentsEqualsAnother() throws Exception {
    var constructor = writtenOut(Nothing.class).getDeclaredConstructor();
    constructor.setAccessible(true);
    assertEquals(constructor.newInstance(), constructor.newInstance());
    assertEquals(new Nothing().hashCode(), constructor.newInstance().hashCode());
  }

  @Test
  void whatHasNothingToWriteOutStaysAsItIs() throws Exception {
    byte[] plain = bytes(WrittenOut.class);
    byte[] text = "no class".getBytes(StandardCharsets.UTF_8);
    assertSame(plain, WrittenOut.of("WrittenOut.class", plain));
    assertSame(text, WrittenOut.of("texts.properties", text));
    assertSame(text, WrittenOut.of("Text.class", text));
  }

  private static Class<?> writtenOut(Class<?> original) throws IOException {
    byte[] content = WrittenOut.of(original.getSimpleName() + ".class", bytes(original));
    return new ClassLoader(WrittenOutTest.class.getClassLoader()) {
      Class<?> define() {
        return defineClass(original.getName(), content, 0, content.length);
      }
    }.define();
  }

  private static byte[] bytes(Class<?> type) throws IOException {
    try (InputStream in = type.getResourceAsStream(type.getName().substring(type.getPackageName().length() + 1) + ".class")) {
      return in.readAllBytes();
    }
  }

  /** How often a class asks a class of that name to link something. */
  private static int bootstraps(byte[] content, String name) {
    var found = new ArrayList<Handle>();
    new ClassReader(content).accept(new ClassVisitor(Opcodes.ASM9) {
      @Override
      public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] exceptions) {
        return new MethodVisitor(Opcodes.ASM9) {
          @Override
          public void visitInvokeDynamicInsn(String wanted, String type, Handle bootstrap, Object... arguments) {
            if (bootstrap.getOwner().endsWith(name)) {
              found.add(bootstrap);
            }
          }
        };
      }
    }, 0);
    return found.size();
  }
}
