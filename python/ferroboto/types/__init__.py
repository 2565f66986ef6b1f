"""Types for editors and type checkers, by service, with the names of boto3-stubs.

``from ferroboto.types.<service> import ...`` finds clients, paginators and waiters, ``.type_defs`` the requests and
answers, ``.literals`` the values of enumerations. All of it can be imported when a program runs too; nothing of it is
loaded by ``import ferroboto``. See docs/types.md.
"""
