package org.rapporteur.assembler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Switches over types, and {@code equals} and {@code hashCode} of records, written out as methods of their class. Java would make
 * a hidden class for each at its first use, in every process anew, and archives none of them.
 */
final class WrittenOut extends ClassVisitor {

  private static final int HELPER = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;

  private final List<Consumer<ClassVisitor>> helpers = new ArrayList<>();
  private String owner;
  private boolean inInterface;

  private WrittenOut(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  /** The content of an entry of a jar; a class with what is written out here, anything else as it is. */
  static byte[] of(String entry, byte[] content) {
    if (!entry.endsWith(".class") || OldClasses.major(content) < Opcodes.V16) { // older than records
      return content;
    }
    ClassReader reader = new ClassReader(content);
    ClassWriter writer = new ClassWriter(0);
    WrittenOut writing = new WrittenOut(writer);
    reader.accept(writing, 0);
    return writing.helpers.isEmpty() ? content : writer.toByteArray();
  }

  @Override
  public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
    owner = name;
    inInterface = (access & Opcodes.ACC_INTERFACE) != 0;
    super.visit(version, access, name, signature, superName, interfaces);
  }

  @Override
  public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
    return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
      @Override
      public void visitInvokeDynamicInsn(String wanted, String type, Handle bootstrap, Object... arguments) {
        String helper = "writtenOut$" + helpers.size();
        if (isTypeSwitch(bootstrap, arguments)) {
          helpers.add(target -> writeSwitch(target, helper, type, types(arguments)));
        } else if (isOfRecord(bootstrap, "equals", wanted)) {
          helpers.add(target -> writeEquals(target, helper, type, components(arguments)));
        } else if (isOfRecord(bootstrap, "hashCode", wanted)) {
          helpers.add(target -> writeHashCode(target, helper, type, components(arguments)));
        } else {
          super.visitInvokeDynamicInsn(wanted, type, bootstrap, arguments);
          return;
        }
        super.visitMethodInsn(Opcodes.INVOKESTATIC, owner, helper, type, inInterface);
      }
    };
  }

  @Override
  public void visitEnd() {
    helpers.forEach(helper -> helper.accept(cv));
    super.visitEnd();
  }

  private static boolean isTypeSwitch(Handle bootstrap, Object[] labels) {
    return bootstrap.getOwner().equals("java/lang/runtime/SwitchBootstraps") && bootstrap.getName().equals("typeSwitch")
        && Arrays.stream(labels).allMatch(Type.class::isInstance);
  }

  private static boolean isOfRecord(Handle bootstrap, String name, String wanted) {
    return bootstrap.getOwner().equals("java/lang/runtime/ObjectMethods") && name.equals(wanted);
  }

  private static List<Type> types(Object[] labels) {
    return Arrays.stream(labels).map(Type.class::cast).toList();
  }

  /** The fields of a record, which follow its class and the names of its components. */
  private static List<Handle> components(Object[] arguments) {
    return Stream.of(arguments).skip(2).map(Handle.class::cast).toList();
  }

  /** The number of the first label from the second argument on whose type the first argument has; -1 for null. */
  private static void writeSwitch(ClassVisitor target, String name, String type, List<Type> labels) {
    MethodVisitor code = target.visitMethod(HELPER, name, type, null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    Label next = jump(code, Opcodes.IFNONNULL);
    give(code, -1);
    land(code, next);
    for (int number = 0; number < labels.size(); number++) {
      next = new Label();
      code.visitVarInsn(Opcodes.ILOAD, 1);
      push(code, number);
      code.visitJumpInsn(Opcodes.IF_ICMPGT, next);
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitTypeInsn(Opcodes.INSTANCEOF, labels.get(number).getInternalName());
      code.visitJumpInsn(Opcodes.IFEQ, next);
      give(code, number);
      land(code, next);
    }
    give(code, labels.size());
    code.visitMaxs(2, 2);
    code.visitEnd();
  }

  /** As {@link Record#equals} says: the same type, and each component equal, numbers with a point as their wrappers compare them. */
  private static void writeEquals(ClassVisitor target, String name, String type, List<Handle> components) {
    String owner = Type.getArgumentTypes(type)[0].getInternalName();
    MethodVisitor code = target.visitMethod(HELPER, name, type, null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 1);
    code.visitTypeInsn(Opcodes.INSTANCEOF, owner);
    Label next = jump(code, Opcodes.IFNE);
    give(code, 0);
    land(code, next);
    for (Handle component : components) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitFieldInsn(Opcodes.GETFIELD, owner, component.getName(), component.getDesc());
      code.visitVarInsn(Opcodes.ALOAD, 1);
      code.visitTypeInsn(Opcodes.CHECKCAST, owner);
      code.visitFieldInsn(Opcodes.GETFIELD, owner, component.getName(), component.getDesc());
      next = jump(code, compare(code, Type.getType(component.getDesc())));
      give(code, 0);
      land(code, next);
    }
    give(code, 1);
    code.visitMaxs(4, 2);
    code.visitEnd();
  }

  /** Compares the two values on the stack; the jump to take when they are equal. */
  private static int compare(MethodVisitor code, Type type) {
    switch (type.getSort()) {
      case Type.BOOLEAN, Type.BYTE, Type.SHORT, Type.CHAR, Type.INT -> {
        return Opcodes.IF_ICMPEQ;
      }
      case Type.LONG -> code.visitInsn(Opcodes.LCMP);
      case Type.FLOAT -> code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Float", "compare", "(FF)I", false);
      case Type.DOUBLE -> code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Double", "compare", "(DD)I", false);
      default -> {
        code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/util/Objects", "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z", false);
        return Opcodes.IFNE;
      }
    }
    return Opcodes.IFEQ;
  }

  private static void writeHashCode(ClassVisitor target, String name, String type, List<Handle> components) {
    String owner = Type.getArgumentTypes(type)[0].getInternalName();
    MethodVisitor code = target.visitMethod(HELPER, name, type, null, null);
    code.visitCode();
    push(code, 0);
    for (Handle component : components) {
      push(code, 31);
      code.visitInsn(Opcodes.IMUL);
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitFieldInsn(Opcodes.GETFIELD, owner, component.getName(), component.getDesc());
      hash(code, Type.getType(component.getDesc()));
      code.visitInsn(Opcodes.IADD);
    }
    code.visitInsn(Opcodes.IRETURN);
    code.visitMaxs(3, 1);
    code.visitEnd();
  }

  private static void hash(MethodVisitor code, Type type) {
    String wrapper = switch (type.getSort()) {
      case Type.BOOLEAN -> "java/lang/Boolean";
      case Type.BYTE -> "java/lang/Byte";
      case Type.SHORT -> "java/lang/Short";
      case Type.CHAR -> "java/lang/Character";
      case Type.INT -> "java/lang/Integer";
      case Type.LONG -> "java/lang/Long";
      case Type.FLOAT -> "java/lang/Float";
      case Type.DOUBLE -> "java/lang/Double";
      default -> "java/util/Objects";
    };
    String argument = wrapper.equals("java/util/Objects") ? "Ljava/lang/Object;" : type.getDescriptor();
    code.visitMethodInsn(Opcodes.INVOKESTATIC, wrapper, "hashCode", "(" + argument + ")I", false);
  }

  private static Label jump(MethodVisitor code, int instruction) {
    Label target = new Label();
    code.visitJumpInsn(instruction, target);
    return target;
  }

  /** Here the stack is empty, and the arguments are all there is. */
  private static void land(MethodVisitor code, Label label) {
    code.visitLabel(label);
    code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
  }

  private static void give(MethodVisitor code, int number) {
    push(code, number);
    code.visitInsn(Opcodes.IRETURN);
  }

  private static void push(MethodVisitor code, int number) {
    if (number >= -1 && number <= 5) {
      code.visitInsn(Opcodes.ICONST_0 + number);
    } else {
      code.visitIntInsn(Opcodes.SIPUSH, number);
    }
  }
}
