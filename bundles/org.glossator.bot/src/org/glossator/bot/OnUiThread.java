package org.glossator.bot;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;

import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Runs tests where widgets may be touched: on the thread of the workbench where one runs, else on their own. They are
 * skipped where there is no display.
 */
public final class OnUiThread implements InvocationInterceptor {

	@Override
	public <T> T interceptTestClassConstructor(Invocation<T> invocation, ReflectiveInvocationContext<Constructor<T>> context,
			ExtensionContext extension) throws Throwable {
		return there(invocation);
	}

	@Override
	public void interceptBeforeEachMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> context,
			ExtensionContext extension) throws Throwable {
		there(invocation);
	}

	@Override
	public void interceptTestMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> context,
			ExtensionContext extension) throws Throwable {
		there(invocation);
	}

	@Override
	public void interceptAfterEachMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> context,
			ExtensionContext extension) throws Throwable {
		there(invocation);
	}

	private static <T> T there(Invocation<T> invocation) throws Throwable {
		Display display;
		try {
			display = Display.getDefault();
		} catch (SWTError | UnsatisfiedLinkError e) {
			return Assumptions.abort("No display: " + e.getMessage());
		}
		if (display.getThread() == Thread.currentThread()) {
			return invocation.proceed();
		}
		Object[] result = new Object[2];
		display.syncExec(() -> {
			try {
				result[0] = invocation.proceed();
			} catch (Throwable e) {
				result[1] = e;
			}
		});
		if (result[1] != null) {
			throw (Throwable) result[1];
		}
		@SuppressWarnings("unchecked")
		T returned = (T) result[0];
		return returned;
	}
}
