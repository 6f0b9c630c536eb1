package org.grassroots.registry.shared;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs a {@link StoreTest} once per kind of database and hands it the {@link Store}. */
class OnEachDatabase implements TestTemplateInvocationContextProvider {

    private static final Namespace HERE = Namespace.create(OnEachDatabase.class);

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        return Stream.of(TestDatabases.Kind.values()).map(Invocation::new);
    }

    private record Invocation(TestDatabases.Kind kind) implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int index) {
            return kind.name();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Injection(kind));
        }
    }

    private record Injection(TestDatabases.Kind kind) implements ParameterResolver, AfterEachCallback {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Store.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getStore(HERE).getOrComputeIfAbsent("store", key -> open(context), Store.class);
        }

        private Store open(ExtensionContext context) {
            var databases = context.getRoot().getStore(HERE).getOrComputeIfAbsent(TestDatabases.class);
            // kept with the class, so that its methods share it and it ends with the last of them
            var shared =
                    context.getParent().flatMap(ExtensionContext::getParent).orElseThrow();
            var database = shared.getStore(HERE)
                    .getOrComputeIfAbsent(kind, key -> databases.fresh(kind), TestDatabases.Database.class);
            return new Store(database);
        }

        @Override
        public void afterEach(ExtensionContext context) {
            var store = context.getStore(HERE).remove("store", Store.class);
            if (store != null) {
                store.close();
            }
        }
    }
}
