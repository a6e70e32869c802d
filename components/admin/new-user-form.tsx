"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useForm, useWatch } from "react-hook-form";
import { z } from "zod";
import { roles } from "@/lib/access/role";
import { callApi } from "@/lib/client/api";
import { createUserEndpoint } from "@/lib/contracts/users/create-user-endpoint";
import {
  departmentCodeField,
  nameField,
  newPasswordField,
  officeField,
  scopesField,
  usernameField,
} from "@/lib/contracts/users/user";
import { FormFooter } from "../shared/form-footer";
import { useSession } from "../shell/shell-session";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Select } from "../ui/select";
import { showToast } from "../ui/toast-store";
import { usersKey } from "./use-users";

export interface DepartmentChoice {
  code: string;
  name: string;
  nameEn: string;
}

const formSchema = z
  .object({
    username: usernameField,
    name: nameField,
    password: newPasswordField,
    role: z.enum(roles),
    department: z.union([z.literal(""), departmentCodeField]),
    office: officeField,
    scopes: z
      .string()
      .transform((text) => text.split(/[\s,，、]+/).filter(Boolean))
      .pipe(scopesField),
  })
  .refine(({ role, department }) => role !== "department" || department !== "", { path: ["department"] });

type FormInput = z.input<typeof formSchema>;
type FormValues = z.output<typeof formSchema>;

interface NewUserFormProps {
  departments: readonly DepartmentChoice[];
  onCancel: () => void;
  onCreated: (id: string) => void;
}

export function NewUserForm({ departments, onCancel, onCreated }: NewUserFormProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { scope } = useSession();
  const queries = useQueryClient();
  const form = useForm<FormInput, unknown, FormValues>({
    resolver: zodResolver(formSchema),
    defaultValues: {
      username: "",
      name: "",
      password: "",
      role: "grid_leader",
      department: "",
      office: "",
      scopes: scope.join(" "),
    },
  });
  const { errors } = form.formState;
  const create = useMutation({
    mutationFn: ({ department, ...values }: FormValues) =>
      callApi(createUserEndpoint, {
        body: { ...values, departmentCode: values.role === "department" ? department : null },
      }),
    onSuccess: async (user) => {
      showToast("done", t("admin.created", { name: user.name }));
      await queries.invalidateQueries({ queryKey: usersKey });
      onCreated(user.id);
    },
  });
  const submit = form.handleSubmit((values) => create.mutate(values));
  const role = useWatch({ control: form.control, name: "role" });
  return (
    <form noValidate onSubmit={submit} className="flex min-h-0 flex-col">
      <div className="grid min-h-0 gap-4 overflow-y-auto px-5 pt-2 pb-4 sm:grid-cols-2">
        <Field
          label={t("signIn.username")}
          hint={t("admin.usernameHint")}
          error={errors.username && t("admin.usernameHint")}
        >
          {(control) => (
            <Input {...control} {...form.register("username")} autoComplete="off" autoCapitalize="none" autoFocus />
          )}
        </Field>
        <Field label={t("admin.personName")} error={errors.name && t("common.required")}>
          {(control) => <Input {...control} {...form.register("name")} autoComplete="off" />}
        </Field>
        <Field
          label={t("admin.firstPassword")}
          hint={t("admin.passwordHint")}
          error={errors.password && t("admin.passwordHint")}
        >
          {(control) => (
            <Input {...control} {...form.register("password")} type="password" autoComplete="new-password" />
          )}
        </Field>
        <Field label={t("admin.role")}>
          {(control) => (
            <Select {...control} {...form.register("role")}>
              {roles.map((value) => (
                <option key={value} value={value}>
                  {t(`common.role.${value}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {role === "department" && (
          <Field label={t("incidents.department")} error={errors.department && t("common.required")}>
            {(control) => (
              <Select {...control} {...form.register("department")}>
                <option value="">{t("admin.chooseDepartment")}</option>
                {departments.map(({ code, name, nameEn }) => (
                  <option key={code} value={code}>
                    {locale === "en" ? nameEn : name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
        <Field label={t("shell.office")} note={t("common.optional")}>
          {(control) => <Input {...control} {...form.register("office")} />}
        </Field>
        <Field
          label={t("admin.scopeCodes")}
          hint={t("admin.scopeHint")}
          error={errors.scopes && t("admin.scopeInvalid")}
        >
          {(control) => <Input {...control} {...form.register("scopes")} className="font-mono" />}
        </Field>
      </div>
      <FormFooter submit={t("admin.create")} busy={create.isPending} error={create.error} onCancel={onCancel} />
    </form>
  );
}
